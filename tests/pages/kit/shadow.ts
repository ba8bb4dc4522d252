import { make, stage } from './dom.ts';
import { mountPlain } from './plain.ts';

/** Two composers in one shadow root of the given mode, with the page's look. */
export function mountInRoot(mode: ShadowRootMode): void {
  const host = make('demo-boxes' as 'div');
  stage().append(host);
  const root = host.attachShadow({ mode });
  root.append(make('link', { rel: 'stylesheet', href: '/assets/demo.css' }));
  mountPlain(root, { box: 'first', action: 'Post', placeholder: 'Say something' });
  mountPlain(root, { box: 'second', action: 'Reply', placeholder: 'Write a reply' });
}
