import { type DraftInput, settle } from '../engine/draft.ts';
import type { BoxState, FromComposer, ToComposer } from '../protocol/composer.ts';
import { settleAccount } from './account.ts';
import type { Answers } from './answers.ts';
import type { Budget } from './budget.ts';
import { type Checked, gravest, marksOf, unanswered } from './checked.ts';
import { createDialogue, type Dialogue } from './dialogue.ts';
import type { Habits } from './habits.ts';
import { type InForce, isActive, readsMessages } from './in-force.ts';
import type { PageFrame } from './sender.ts';

/** What a session needs of the worker around it. */
export interface SessionWorld {
  readonly frame: PageFrame;
  readonly site: string | undefined;
  /** Ids of the kinds of site that the page may say it is, where the host belongs to none. */
  readonly kinds: readonly string[];
  readonly answers: Answers;
  readonly budget: Budget;
  readonly habits: Habits;
  /** The policy now in force; it may change while the session lasts. */
  inForce(): InForce | undefined;
  roles(): readonly string[];
  now(): number;
  /** Lets messages that are waiting in the worker's queue come first. */
  yieldToQueue(): Promise<void>;
  toComposer(message: ToComposer): void;
  issueToken(): Promise<string>;
  noticeShown(notice: string): void;
  /** What the composer script is told first, and when the policy changes. */
  hello(): Extract<ToComposer, { kind: 'hello' }>;
  /** Something changed that badge or popup show. */
  changed(): void;
}

/** What one composer script is doing, for the badge. */
export interface Progress {
  readonly state: BoxState;
  readonly checked: Checked | undefined;
  readonly holding: boolean;
}

interface Numbered {
  readonly n: number;
  readonly draft: DraftInput;
}

/** One port of a composer script: from drafts to verdicts, and everything that its card says and is told. */
export interface Session {
  readonly frame: PageFrame;
  readonly dialogue: Pick<Dialogue, 'attach' | 'handle'>;
  greet(): void;
  handle(message: FromComposer): void;
  /** A newer script serves the document: this one undoes everything and listens no more. */
  retire(): void;
  /** The composer script is gone: nothing more is worked out for it. */
  end(): void;
  /** Checks the newest draft again: the policy changed, or an answer was given. */
  recheck(): void;
  progress(): Progress;
}

export function createSession(world: SessionWorld): Session {
  let state: BoxState = 'idle';
  let newest: Numbered | undefined;
  /** The newest draft has no verdict yet. */
  let pending = false;
  let working = false;
  let checked: Checked | undefined;
  /** What was asked about the newest draft before its verdict was there. */
  let afterVerdict: ((checked: Checked) => void) | undefined;
  const dialogue = createDialogue({ ...world, recheck });

  function recheck(): void {
    pending = newest !== undefined;
    if (pending && !working) void work();
  }

  /** Checks until there is nothing newer; a verdict that was overtaken meanwhile is not sent. */
  async function work(): Promise<void> {
    working = true;
    try {
      while (pending && newest !== undefined) {
        await world.yieldToQueue();
        pending = false;
        const result = await check(newest).catch(() => undefined);
        // Nothing is said where a check failed: the composer script lets the post through and says so.
        if (!pending && result !== undefined) publish(result);
        if (!pending && result !== undefined && result.pending.length > 0) void workOut(result);
      }
    } finally {
      working = false;
    }
  }

  /** Works out what a verdict still waits for, while its draft is the newest, and checks it again. */
  async function workOut({ n, pending }: Checked): Promise<void> {
    const isNewest = () => newest?.n === n;
    await world.inForce()?.resolve(pending, isNewest);
    if (isNewest()) recheck();
  }

  async function check({ n, draft: input }: Numbered): Promise<Checked> {
    const inForce = world.inForce();
    const { now, roles } = world;
    const site = world.site ?? world.kinds.find(kind => kind === input.site);
    const account = settleAccount(input.account?.handle, site, inForce?.policy.organisation.accounts ?? {});
    const draft = settle({ ...input, site, account, roles: roles(), at: now() }, now());
    const reads = isActive(inForce) && (draft.surface !== 'message' || readsMessages(inForce));
    if (!reads) return { n, draft, findings: [], pending: [], quietOn: [] };
    const { findings, pending, silenced } = inForce.check(draft);
    const quietOn = [...new Set(silenced.map(({ topic }) => topic))];
    return { n, draft, findings: await unanswered(world.answers, draft, findings), pending, quietOn };
  }

  function publish(result: Checked): void {
    checked = result;
    const autoOpen = world.budget.pick(result.findings, world.inForce()?.policy.people.autoCards ?? 0);
    world.toComposer({
      kind: 'verdict',
      n: result.n,
      marks: marksOf(result),
      ...(autoOpen !== undefined && { autoOpen }),
      ...(result.pending.length > 0 && { pending: true }),
    });
    dialogue.refresh(result);
    afterVerdict?.(result);
    afterVerdict = undefined;
    world.changed();
  }

  /** Runs now if verdict `n` is there, else when it comes; never for another. */
  function about(n: number, act: (checked: Checked) => void): void {
    if (newest?.n !== n) return;
    if (checked?.n === n && !pending) act(checked);
    else {
      afterVerdict = result => {
        if (result.n === n) act(result);
      };
    }
  }

  return {
    frame: world.frame,
    dialogue,
    greet: () => world.toComposer(world.hello()),
    retire: () => world.toComposer({ kind: 'retire' }),
    end() {
      newest = undefined;
      pending = false;
    },
    recheck,
    progress: () => ({ state, checked, holding: dialogue.holding() }),
    handle(message) {
      switch (message.kind) {
        case 'wake':
          return;
        case 'draft':
          newest = { n: message.n, draft: message.draft };
          return recheck();
        case 'open':
          return about(message.n, result => {
            const finding = result.findings[message.mark];
            if (finding === undefined) return;
            if (message.by === 'auto') {
              const allowed = world.budget.pick([finding], world.inForce()?.policy.people.autoCards ?? 0);
              if (allowed === undefined) return;
              world.budget.spend(finding);
            }
            dialogue.open(result, message.mark, message.by, message.theme);
          });
        case 'hold':
          return about(message.n, result => {
            const level = gravest(result);
            if (level === 'hold' || level === 'block') dialogue.hold(result, message.theme);
            else world.toComposer({ kind: 'release', n: message.n });
          });
        case 'notice':
          world.noticeShown(message.notice);
          return dialogue.notice(message.notice, message.theme);
        case 'key':
          return dialogue.key(message.key, message.shift);
        case 'edited':
          return dialogue.edited(message.edit, message.ok);
        case 'closed':
          return dialogue.taken();
        case 'state':
          state = message.state;
          return world.changed();
        case 'enter':
          return world.habits.learn(world.frame.host, message.box, message.lesson);
        case 'token':
          void world.issueToken().then(token => world.toComposer({ kind: 'token', token }));
          return;
      }
    },
  };
}
