import { words } from '../../locales/words.ts';
import type { PageStatus } from '../../protocol/request.ts';
import { Strip } from '../parts/Strip.tsx';

/** Why rules that might have spoken did not: what is written is about something that the law protects. */
export function Quiet({ on }: { readonly on: PageStatus['quietOn'] }) {
  return on.map(topic => (
    <Strip key={topic} icon="ok">
      {words.t('popup.quiet', { topic: words.t(`popup.topic.${topic}`) })}
    </Strip>
  ));
}
