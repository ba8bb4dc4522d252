/** The lines of each level, light and dark; borders only, so that they survive forced colours and any content policy. */
const css = `
:host {
  all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  pointer-events: none !important; z-index: 2147483647 !important; contain: layout style !important; color-scheme: light !important;
}
.marks { position: absolute; inset: 0; overflow: hidden; }
.marks[data-theme=dark] { color-scheme: dark; }
.mark {
  --c: light-dark(oklch(.56 .12 250), oklch(.74 .11 245));
  position: absolute; top: 0; left: 0; box-sizing: border-box; pointer-events: none; border: 0 solid var(--c);
  animation: mark-in 140ms cubic-bezier(.2, .8, .2, 1) both;
}
.mark[hidden] { display: none; }
[data-level=suggestion] { border-block-end: 2px dotted var(--c); }
[data-level=warning] { --c: light-dark(oklch(.62 .138 62), oklch(.79 .14 74)); border-block-end: 2px solid var(--c); }
[data-level=hold] { --c: light-dark(oklch(.54 .175 340), oklch(.74 .14 340)); border-block-end: 5px double var(--c); }
[data-level=block] {
  --c: light-dark(oklch(.56 .19 28), oklch(.71 .165 27));
  border: 1.5px solid var(--c); border-radius: 3px; padding-inline: 1px; margin-inline: -1.5px;
}
.mark.is-open {
  background: color-mix(in oklab, var(--c) 17%, transparent);
  border-start-start-radius: 3px; border-start-end-radius: 3px;
}
@keyframes mark-in { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .mark { animation: none; } }
@media (forced-colors: active) {
  .mark { --c: CanvasText !important; }
  .mark.is-open { outline: 1px dashed Highlight; outline-offset: 2px; }
}
`;

/**
 * Dresses the root, and returns the host's own rule. An adopted sheet is free of the page's content policy; Firefox refuses
 * one from a content script.
 */
export function addStyle(root: ShadowRoot): CSSStyleDeclaration | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return hostRule(sheet);
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
    return hostRule(style.sheet);
  }
}

function hostRule(sheet: CSSStyleSheet | null): CSSStyleDeclaration | undefined {
  return (sheet?.cssRules[0] as CSSStyleRule | undefined)?.style;
}
