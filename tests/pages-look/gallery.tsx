import { createRoot } from 'react-dom/client';
import '../../src/pages/look/card-page.css';
import '../../src/pages/look/popup-page.css';
import { Frame } from '../../src/pages/card/Frame.tsx';
import { createModel } from '../../src/pages/card/model.ts';
import { supportNote } from '../../src/pages/card/note.ts';
import { copy } from '../../src/pages/parts/clipboard.ts';
import { openTab } from '../../src/pages/parts/openTab.ts';
import { Status } from '../../src/pages/popup/Status.tsx';
import { statuses } from './statuses.ts';
import { views } from './views.ts';

/** One state a page: `?card=warning&theme=dark`, `?popup=checked`. A test talks to the frame as the worker would. */

const asked = new URLSearchParams(location.search);
const nothing = () => {};

function frame(id: string) {
  const shown = views.find(view => view.id === id);
  if (!shown) throw new Error(`There is no view "${id}" in views.ts.`);
  document.documentElement.lang = shown.lang ?? 'en';
  document.documentElement.dir = shown.dir ?? 'ltr';
  const model = createModel({ tell: message => void globalThis.told.push(message), copy, openTab, note: supportNote });
  globalThis.hear = message => model.hear(message, performance.now());
  const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
  globalThis.hear({ kind: 'show', view: shown.view, theme, focused: shown.focused });
  return <Frame model={model} onSize={size => globalThis.told.push({ kind: 'size', ...size })} />;
}

function popup(id: string) {
  const shown = statuses.find(status => status.id === id);
  if (!shown) throw new Error(`There is no status "${id}" in statuses.ts.`);
  const { status, refreshing = false, refused = false } = shown;
  const doings = { onRefresh: nothing, onShow: nothing, onAllow: nothing, onRemove: nothing };
  return <Status status={status} refreshing={refreshing} refused={refused} {...doings} />;
}

globalThis.told = [];
Object.assign(globalThis, { chrome: { runtime: { getManifest: () => ({ version: '0.1.0' }) } } });
const root = document.createElement('div');
root.id = 'root';
document.body.append(root);
createRoot(root).render(asked.has('popup') ? popup(asked.get('popup') ?? '') : frame(asked.get('card') ?? ''));
