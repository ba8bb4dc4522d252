import { build } from './kit.ts';

/** Plain boxes and editable regions without any library. */
build(place => {
  place.contentEditable = 'true';
  // biome-ignore lint/performance/useDomNodeTextContent: only the rendered text knows where the lines break
  return { editable: place, model: () => place.innerText, clear: () => place.replaceChildren() };
});
