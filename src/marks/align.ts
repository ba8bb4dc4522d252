/** What is laid over the viewport may be off by so much, in CSS pixels. */
const slack = 0.5;
/** No scroll bar is wider. */
const bar = 24;

/**
 * Keeps a fixed element over exactly the viewport, in its measures. It is there by itself, unless the page has zoomed or
 * transformed its root (or gave it a filter): then fixed elements go along with the page, moved and scaled. `rule` is the
 * element's own style rule. Reads layout; true where there is something to keep right.
 */
export function createAlign(element: HTMLElement, rule: CSSStyleDeclaration | undefined): () => boolean {
  /** The correction made now: where the element is put, and by how much it is scaled. */
  let now = { left: 0, top: 0, scale: 1 };
  let corrected = false;

  return () => {
    const { left, top, width } = element.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const { offsetWidth } = element;
    if (rule === undefined || offsetWidth === 0) return corrected;
    const scale = width / offsetWidth;
    const short = innerWidth - width;
    const fits = Math.abs(scale - 1) < 0.001 && short >= -slack && short <= bar;
    if (fits && Math.abs(left) <= slack && Math.abs(top) <= slack) return corrected;
    corrected = true;
    const outer = scale / now.scale;
    now = { left: now.left - left / outer, top: now.top - top / outer, scale: 1 / outer };
    const set = (name: string, value: string): void => rule.setProperty(name, value, 'important');
    set('inset', `${now.top}px auto auto ${now.left}px`);
    set('width', `${innerWidth}px`);
    set('height', `${innerHeight}px`);
    set('transform-origin', '0 0');
    set('transform', `scale(${now.scale})`);
    return true;
  };
}
