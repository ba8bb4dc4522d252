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

/** Asks how this page stands each time it opens; nothing is remembered. */
export function Popup() {
  const [answer, setAnswer] = useState<Answer>();
  const [refreshing, setRefreshing] = useState(false);
  useEffect(() => void askStatus().then(setAnswer), []);

  const refresh = async () => {
    setRefreshing(true);
    // what went wrong stands in the new status
    await ask('refresh', undefined).catch(() => undefined);
    setAnswer(await askStatus());
    setRefreshing(false);
  };
  const show = async () => {
    await ask('show', { tab: await currentTab() });
    window.close();
  };
  return answer && <Status status={answer} refreshing={refreshing} onRefresh={refresh} onShow={show} />;
}
