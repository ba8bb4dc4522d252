import { vi } from 'vitest';
import type { InForce } from '../../src/background/in-force.ts';
import { createMemory } from '../../src/background/memory.ts';
import { createSession } from '../../src/background/session.ts';
import type { CardAct, ToCard } from '../../src/protocol/card.ts';
import type { ToComposer } from '../../src/protocol/composer.ts';

/** A session with a composer script and a card at its ends that write down what they are told. */
export async function sessionOn(inForce: InForce | undefined, site = 'x') {
  const composer: ToComposer[] = [];
  const card: ToCard[] = [];
  const world = { inForce };
  const session = createSession({
    ...(await createMemory()),
    frame: { tab: 1, frame: 0, document: 'd', host: 'x.com', incognito: false },
    site,
    inForce: () => world.inForce,
    roles: () => ['staff'],
    now: () => Date.UTC(2026, 10, 24),
    yieldToQueue: () => Promise.resolve(),
    toComposer: message => composer.push(message),
    issueToken: async () => 'token',
    noticeShown: () => undefined,
    kinds: [],
    hello: () => ({ kind: 'hello', site: undefined, kinds: [], active: true, messages: false, welcome: false }),
    changed: () => undefined,
  });
  session.dialogue.attach(message => card.push(message));
  let n = 0;

  /** The last message of a kind that the composer script was sent. */
  const last = <Kind extends ToComposer['kind']>(kind: Kind) =>
    composer.findLast((message): message is Extract<ToComposer, { kind: Kind }> => message.kind === kind);

  return {
    session,
    world,
    composer,
    last,
    /** Writes a draft and returns its number, once its verdict is there. */
    async write(text: string, more: { surface?: 'message'; handle?: string } = {}): Promise<number> {
      n += 1;
      const mine = n;
      const account = { kind: 'unknown', handle: more.handle } as const;
      session.handle({ kind: 'draft', n: mine, draft: { parts: [text], surface: more.surface, account } });
      await vi.waitUntil(() => last('verdict')?.n === mine);
      return mine;
    },
    act: (act: CardAct) => session.dialogue.handle({ kind: 'act', act }),
    /** What the card shows now. */
    view() {
      const message = card.findLast(({ kind }) => kind === 'show' || kind === 'hide');
      return message?.kind === 'show' ? message.view : undefined;
    },
  };
}
