import { useEffect, useEffectEvent } from 'react';
import type { Press } from './keys.ts';

const inText: readonly string[] = ['Tab', 'Escape'];

/**
 * Keys while the browser's own focus is in the frame; elsewhere they come over the port.
 * @param handle says whether the key meant something, so that the browser does no more with it
 */
export function useFrameKeys(handle: (press: Press, at: number) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (typing && !inText.includes(event.key)) return;
    if (handle({ key: event.key, shift: event.shiftKey }, event.timeStamp)) event.preventDefault();
  });
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('keydown', event => onKey(event), { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
