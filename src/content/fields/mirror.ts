import { joinLines } from './lines.ts';

/** Everything that decides where a text control puts its glyphs. */
const copied = (
  'direction writing-mode font-family font-size font-size-adjust font-style font-weight font-stretch font-variant ' +
  'font-kerning font-feature-settings font-variation-settings font-optical-sizing text-rendering letter-spacing ' +
  'word-spacing line-height text-align text-align-last text-indent text-transform tab-size white-space word-break ' +
  'overflow-wrap line-break hyphens padding -webkit-text-security unicode-bidi'
).split(' ');

interface Mirror {
  readonly element: HTMLElement;
  readonly glyphs: Text;
  /** What it copies now. */
  key: string;
}

let place: ShadowRoot | undefined;
let mirror: Mirror | undefined;

/**
 * Says where the twin of a text control may be laid out: in a closed shadow root of our own, since a page sees whatever
 * is added to its own tree. Until then, and after `undefined`, text controls have no rectangles.
 */
export function placeMirror(root: ShadowRoot | undefined): void {
  mirror?.element.remove();
  mirror = undefined;
  place = root;
}

/** Takes the twin away until it is asked for again. */
export function clearMirror(): void {
  placeMirror(place);
}

/**
 * Client rectangles of a stretch of a text control's value. A control tells nobody where its glyphs are, so a twin
 * with the same text and type is laid out, unseen, and its rectangles are carried over.
 */
export function mirrored(control: HTMLTextAreaElement | HTMLInputElement, text: string, start: number, end: number) {
  if (place === undefined || start >= end) return [];
  const { element, glyphs } = twin(place, control, text);
  const range = element.ownerDocument.createRange();
  range.setStart(glyphs, start);
  range.setEnd(glyphs, end);
  const from = element.getBoundingClientRect();
  const scale = element.offsetWidth === 0 ? 1 : from.width / element.offsetWidth;
  const to = control.getBoundingClientRect();
  const x = control.offsetWidth === 0 ? 1 : to.width / control.offsetWidth;
  const y = control.offsetHeight === 0 ? 1 : to.height / control.offsetHeight;
  const left = to.left + (control.clientLeft - control.scrollLeft) * x;
  const top = to.top + (control.clientTop - control.scrollTop + rise(control, element)) * y;
  const rects = [...range.getClientRects()].map(
    rect =>
      new DOMRect(
        left + ((rect.left - from.left) / scale) * x,
        top + ((rect.top - from.top) / scale) * y,
        (rect.width / scale) * x,
        (rect.height / scale) * y,
      ),
  );
  return joinLines(rects);
}

/** An `<input>` centres its line in its height. */
function rise(control: HTMLElement, element: HTMLElement): number {
  return control.localName === 'input' ? (control.clientHeight - element.offsetHeight) / 2 : 0;
}

function twin(root: ShadowRoot, control: HTMLTextAreaElement | HTMLInputElement, text: string): Mirror {
  const style = getComputedStyle(control);
  const declarations = copied.map(name => `${name}:${style.getPropertyValue(name)}`);
  if (control.localName === 'input') declarations.push('white-space:pre');
  const width = control.localName === 'input' ? 'max-content' : `${control.clientWidth}px`;
  const css = `all:initial;${declarations.join(';')};box-sizing:border-box;width:${width};position:absolute;top:0;left:0;visibility:hidden;user-select:none;pointer-events:none`;
  mirror ??= mount(root);
  const current = mirror;
  if (current.key !== css) {
    current.key = css;
    // One declaration after another through the object model, which a page's content policy cannot forbid.
    current.element.style.cssText = css;
  }
  // A line break at the very end opens a line in the control, but not in an element.
  const shown = `${text}\u200B`;
  if (current.glyphs.data !== shown) current.glyphs.data = shown;
  return current;
}

function mount(root: ShadowRoot): Mirror {
  const element = root.ownerDocument.createElement('div');
  const glyphs = root.ownerDocument.createTextNode('');
  element.ariaHidden = 'true';
  element.append(glyphs);
  root.append(element);
  return { element, glyphs, key: '' };
}
