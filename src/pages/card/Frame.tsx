import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Announcer } from './Announcer.tsx';
import type { Model } from './model.ts';
import { spoken } from './say.ts';
import { ModelContext, useFrameState } from './stage.ts';
import { useFrameKeys } from './useFrameKeys.ts';
import { usePainted } from './usePainted.ts';
import { type Size, useSize } from './useSize.ts';
import { View } from './View.tsx';

interface Props {
  readonly model: Model;
  /** The view needs this much room. */
  onSize(size: Size): void;
}

/** The whole frame: draws what its model says, and nothing before the worker said something. */
export function Frame({ model, onSize }: Props) {
  return (
    <ModelContext value={model}>
      <Ground model={model} onSize={onSize} />
    </ModelContext>
  );
}

function Ground({ model, onSize }: Props) {
  const { shown, focus, moved } = useFrameState();
  const root = useRef<HTMLElement>(null);
  const view = shown?.view;
  const label = useHighlight(root, focus);
  useFrameKeys(model.key);
  usePainted(view, model.painted);
  useSize(root, view, onSize);

  const theme = shown?.theme;
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);

  const said = view && !moved ? spoken(view, focus !== undefined) : label;
  return (
    <main className="frame" ref={root}>
      {view && <View view={view} />}
      <Announcer text={view ? said : ''} urgent={view?.kind === 'hold'} />
    </main>
  );
}

/**
 * Brings what has the highlight into sight; the page keeps its focus, unless the person is in the frame already or is
 * about to write in it.
 * @returns what stands on it, for those who do not see it
 */
function useHighlight(root: RefObject<HTMLElement | null>, focus: string | undefined): string {
  const [label, setLabel] = useState('');
  useEffect(() => {
    const element = focus && root.current?.querySelector<HTMLElement>(`[data-target="${focus}"]`);
    if (!element) return setLabel('');
    // biome-ignore lint/performance/useDomNodeTextContent: it keeps lines apart, as they are read
    setLabel(element.ariaLabel ?? element.innerText.replaceAll(/\s+/g, ' '));
    element.scrollIntoView({ block: 'nearest' });
    if (document.hasFocus() || focus === 'reason') element.focus({ preventScroll: true });
  }, [root, focus]);
  return label;
}
