import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { CardView, ToCard } from '../../protocol/card.ts';
import { copy } from '../parts/clipboard.ts';
import { openTab } from '../parts/openTab.ts';
import { Announcer } from './Announcer.tsx';
import { landing, type Press, step } from './keys.ts';
import type { Link } from './link.ts';
import { supportNote } from './note.ts';
import { spoken } from './say.ts';
import { type Stage, StageContext } from './stage.ts';
import { type Target, targetsOf } from './targets.ts';
import { useFrameKeys } from './useFrameKeys.ts';
import { usePainted } from './usePainted.ts';
import { useSize } from './useSize.ts';
import { View } from './View.tsx';

/** A double click on Post must not answer the question that it raised. */
const deafFor = 600;

type Shown = Extract<ToCard, { kind: 'show' }>;

/** What the person has done in this view so far. */
interface Scratch {
  readonly reason: string;
  readonly more: boolean;
  readonly copied: boolean | undefined;
}

const untouched: Scratch = { reason: '', more: false, copied: undefined };

/** The whole frame: shows what the worker says, and tells it what the person did. */
export function Frame({ link }: { readonly link: Link }) {
  const [shown, setShown] = useState<Shown>();
  const [focus, setFocus] = useState<string>();
  const [scratch, setScratch] = useState(untouched);
  const root = useRef<HTMLElement>(null);
  const view = shown?.view;
  const targets = view ? targetsOf(view) : [];
  const painted = usePainted(view);
  useSize(root, view, size => link.tell({ kind: 'size', ...size }));

  const press = (target: Target | undefined, at: number) => {
    if (!target) return;
    const { deed } = target;
    switch (deed.act) {
      case 'write':
        return setFocus('reason');
      case 'open':
        return openTab(deed.href);
      case 'more':
        return setScratch({ ...scratch, more: true });
      case 'copy':
        return void copy(noteOf(view)).then(copied => setScratch(before => ({ ...before, copied })));
      case 'post-anyway':
        if (at < painted.current + deafFor) return;
        return link.tell({ kind: 'act', act: { ...deed, reason: scratch.reason.trim() } });
      default:
        return link.tell({ kind: 'act', act: deed });
    }
  };

  const key = (pressed: Press, at: number): boolean => {
    const next = step(targets, focus, pressed);
    if (!next) return false;
    setFocus(next.focus);
    press(next.press, at);
    return true;
  };
  useFrameKeys(key);

  const hear = useEffectEvent((message: ToCard) => {
    switch (message.kind) {
      case 'hide':
        setShown(undefined);
        return setFocus(undefined);
      case 'key':
        return void key(message, performance.now());
      case 'show':
        setShown(message);
        setScratch(untouched);
        return setFocus(landing(message.view, targetsOf(message.view), focus, message.focused ?? false));
    }
  });
  useEffect(() => {
    const stop = new AbortController();
    link.listen(message => hear(message), stop.signal);
    return () => stop.abort();
  }, [link]);

  const theme = shown?.theme;
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);

  useEffect(() => {
    const element = focus && root.current?.querySelector<HTMLElement>(`[data-target="${focus}"]`);
    if (!element) return;
    element.scrollIntoView({ block: 'nearest' });
    // the page keeps its focus, unless the person is in the frame already or is about to write in it
    if (document.hasFocus() || focus === 'reason') element.focus({ preventScroll: true });
  }, [focus]);

  const stage: Stage = {
    ...scratch,
    focus,
    press: (id, at) =>
      press(
        targets.find(target => target.id === id),
        at,
      ),
    reach: setFocus,
    write: reason => setScratch(before => ({ ...before, reason })),
  };
  return (
    <main className="frame" ref={root}>
      <StageContext value={stage}>{view && <View view={view} />}</StageContext>
      <Announcer text={view ? spoken(view, focus !== undefined) : ''} urgent={view?.kind === 'hold'} />
    </main>
  );
}

function noteOf(view: CardView | undefined): string {
  return view?.kind === 'noted' ? view.note : supportNote();
}
