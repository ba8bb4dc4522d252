import { copy } from '../parts/clipboard.ts';
import { openTab } from '../parts/openTab.ts';
import { Frame } from './Frame.tsx';
import { createLink } from './link.ts';
import { createModel } from './model.ts';
import { supportNote } from './note.ts';

/** The frame of this window, connected to the worker. */
export function startFrame(window: Window) {
  const link = createLink(window);
  const model = createModel({ tell: link.tell, copy, openTab, note: supportNote });
  link.listen(message => model.hear(message, performance.now()));
  return <Frame model={model} onSize={size => link.tell({ kind: 'size', ...size })} />;
}
