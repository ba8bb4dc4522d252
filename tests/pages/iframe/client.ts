import { make, stage } from '../kit/dom.ts';
import { mountPlain } from '../kit/plain.ts';

/** The outer page frames itself; inside the frame the same script makes the box. */
if (window.top === window) {
  stage().append(make('iframe', { src: location.href, title: 'Comments', 'data-look': 'frame' }));
} else {
  const place = make('div');
  document.body.replaceChildren(place);
  mountPlain(place, { box: 'comment', action: 'Comment', placeholder: 'Write a comment' });
}
