import { useEffect, useState } from 'react';
import type { PageStatus } from '../../protocol/request.ts';
import { ask, currentTab } from '../parts/ask.ts';
import { Status } from './Status.tsx';

type Answer = PageStatus | 'none' | undefined;

async function askStatus(): Promise<Answer> {
  try {
    return (await ask('status', { tab: await currentTab() })) ?? 'none';
  } catch {
    return 'none';
  }
}

/** Has the browser ask the person. Called in their press itself: a browser asks for nothing else. */
function askBrowser(patterns: readonly string[]): Promise<boolean> {
  return chrome.permissions.request({ origins: [...patterns] }).catch(() => false);
}

/** Asks how this page stands each time it opens; nothing is remembered. */
export function Popup() {
  const [answer, setAnswer] = useState<Answer>();
  const [refreshing, setRefreshing] = useState(false);
  const [refused, setRefused] = useState(false);
  const look = async () => setAnswer(await askStatus());
  useEffect(() => void askStatus().then(setAnswer), []);
  const host = typeof answer === 'object' ? answer.host : '';

  const refresh = async () => {
    setRefreshing(true);
    // what went wrong stands in the new status
    await ask('refresh', undefined).catch(() => undefined);
    await look();
    setRefreshing(false);
  };
  const show = async () => {
    await ask('show', { tab: await currentTab() });
    window.close();
  };
  const allow = async (patterns: readonly string[], here: boolean) => {
    const granted = await askBrowser(patterns);
    setRefused(!granted);
    if (granted && here) await ask('add', { host }).catch(() => undefined);
    await look();
  };
  const remove = async () => {
    await ask('remove', { host }).catch(() => undefined);
    await look();
  };
  const doings = { onRefresh: refresh, onShow: show, onAllow: allow, onRemove: remove };
  return answer && <Status status={answer} refreshing={refreshing} refused={refused} {...doings} />;
}
