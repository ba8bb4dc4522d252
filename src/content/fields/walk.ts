/** A stretch of text and the node that shows it. Length 0: an empty line's filler, only there to put a caret at. */
export interface Segment {
  /** Offset into the text. */
  readonly start: number;
  readonly length: number;
  /** A text node, or an element that stands for text as a whole: an emoji image, a `<br>`. */
  readonly node: Text | Element;
  /** Where the stretch begins in a text node's data; 0 for elements. */
  readonly offset: number;
}

export interface Walked {
  readonly text: string;
  /** In order; a line break between two blocks has none. */
  readonly segments: readonly Segment[];
}

export interface WalkOptions {
  /** White space is kept as typed (`white-space: pre-wrap`, as every framework's editor sets it), not collapsed. */
  readonly preserves: boolean;
  /** Selector of elements that are no part of the text: placeholders, an editor's own controls. */
  readonly skip?: string | undefined;
}

const blocks = new Set(
  (
    'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'
  ).split(' '),
);

/** Elements that show something, but no words of the person. */
const wordless = new Set(
  'audio button canvas iframe input noscript object script select style svg template textarea video'.split(' '),
);

/**
 * Characters that editors put in so that a caret can stand somewhere: U+FEFF (Slate, Quill), seven U+2060 (CKEditor 5),
 * or a node of nothing but zero-width characters.
 */
const filler = /\uFEFF+|\u2060{7}|^[\u200B\u2060\uFEFF]+$/g;
const fillerOrSpace = /\uFEFF+|\u2060{7}|^[\u200B\u2060\uFEFF]+$|[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $/g;

/**
 * Reads what an editable shows as plain text: one line break between blocks and for each `<br>` but the one that only
 * holds a line open, images as their alternative text, nothing hidden. Never touches the page, never asks for layout
 * or computed style; linear in the number of nodes.
 */
export function walk(root: Element, options: WalkOptions): Walked {
  const segments: { start: number; length: number; node: Text | Element; offset: number }[] = [];
  let text = '';
  /** The current line has something on it. */
  let open = false;
  /** A block ended or began: what comes next stands on a new line. */
  let owed = false;
  /** A `<br>` of which the next content decides whether it breaks the line or only holds it open. */
  let br: Element | undefined;

  const begin = (): void => {
    if (br !== undefined) {
      segments.push({ start: text.length, length: 1, node: br, offset: 0 });
      text += '\n';
      br = undefined;
    } else if (owed) text += '\n';
    owed = false;
    open = true;
  };

  const push = (node: Text | Element, offset: number, value: string): void => {
    begin();
    segments.push({ start: text.length, length: value.length, node, offset });
    text += value;
  };

  /** Takes back a last character that is not shown at the end of a line. */
  const trim = (character: string): void => {
    const last = segments.at(-1);
    if (last === undefined || last.length === 0 || !text.endsWith(character)) return;
    last.length -= 1;
    text = text.slice(0, -1);
  };

  const boundary = (preserves: boolean): void => {
    if (br !== undefined) {
      segments.push({ start: text.length, length: 0, node: br, offset: 0 });
      br = undefined;
    } else if (open) trim(preserves ? '\n' : ' ');
    owed ||= open;
    open = false;
  };

  const spaceCollapses = (): boolean => !open || br !== undefined || /[ \n]$/.test(text);

  const addText = (node: Text, preserves: boolean): void => {
    const { data } = node;
    let done = 0;
    for (const found of data.matchAll(preserves ? filler : fillerOrSpace)) {
      if (found.index > done) push(node, done, data.slice(done, found.index));
      done = found.index + found[0].length;
      if (!/[ \t\n\r\f]/.test(found[0])) push(node, found.index, '');
      else if (!spaceCollapses()) push(node, found.index, ' ');
    }
    if (done < data.length) push(node, done, done === 0 ? data : data.slice(done));
  };

  const addElement = (element: Element, preserves: boolean): void => {
    const name = element.localName;
    if (name === 'br') {
      begin();
      br = element;
    } else if (name === 'img') {
      push(element, 0, element.getAttribute('alt') ?? '');
    } else if (!wordless.has(name) && !(options.skip !== undefined && element.matches(options.skip))) {
      const display = shownAs(element, name);
      if (display === 'none') return;
      if (display === 'block') boundary(preserves);
      addChildren(element, preserves || name === 'pre');
      if (display === 'block') boundary(preserves || name === 'pre');
    }
  };

  const addChildren = (parent: Element, preserves: boolean): void => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) addText(child as Text, preserves);
      else if (child.nodeType === 1) addElement(child as Element, preserves);
    }
  };

  addChildren(root, options.preserves);
  boundary(options.preserves);
  return { text, segments };
}

/** By name and inline style alone: computed style would make the browser work at every key. */
function shownAs(element: Element, name: string): 'block' | 'inline' | 'none' {
  if (element.hasAttribute('hidden')) return 'none';
  const display = element.hasAttribute('style') ? (element as HTMLElement).style.display : '';
  if (display === 'none') return 'none';
  return blocks.has(name) || /^(block|flex|grid|list-item)/.test(display) ? 'block' : 'inline';
}
