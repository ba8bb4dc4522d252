import { z } from 'zod';
import { cell } from './cell.ts';

const strings = z.array(z.string());

/** Answers given in this browser session: a random key and HMACs under it, never a word. */
export type AnswerBook = z.infer<typeof answerBook>;
const answerBook = z.object({ key: z.string(), macs: strings });
export const noAnswers: AnswerBook = { key: '', macs: [] };

/** By host: what Enter was seen to do in boxes that nobody described. */
const lesson = z.enum(['breaks', 'posts']).optional();
const habits = z.record(z.string(), z.object({ line: lesson, area: lesson }));
export const noHabits: z.infer<typeof habits> = {};

/** Which rules' cards opened by themselves on one day. */
export type Opened = z.infer<typeof opened>;
const opened = z.object({ day: z.string(), rules: strings });
export const noneOpened: Opened = { day: '', rules: [] };

/** Why the latest attempt to fetch a policy brought none, since one was last confirmed. */
export type Failure = z.infer<typeof failure>;
const failure = z.object({ sentence: z.string(), outOfReach: z.boolean() });

/** A one-time token for a card's frame, and the document that claimed it. */
export type Ticket = z.infer<typeof ticket>;
const ticket = z.object({ token: z.string(), tab: z.number(), composer: z.string(), holder: z.string().optional() });

/** Every value that the extension keeps in storage areas. `local` outlives the browser session, `session` does not. */
export function storedCells() {
  const { local, session } = chrome.storage;
  return {
    answers: cell(session, 'answers', answerBook, noAnswers),
    habits: cell(session, 'habits', habits, noHabits),
    tickets: cell(session, 'tickets', z.array(ticket), []),
    updateDue: cell(session, 'updateDue', z.boolean(), false),
    opened: cell(local, 'opened', opened, noneOpened),
    managed: cell(local, 'managed', z.record(z.string(), z.unknown()), {}),
    failure: cell(local, 'failure', failure.optional(), undefined),
    /** Hosts that the person added. */
    addedHosts: cell(local, 'addedHosts', strings, []),
    welcomed: cell(local, 'welcomed', z.boolean(), false),
    /** Drawn once, for a policy that is rolled out to a share of clients. Never sent. */
    share: cell(local, 'share', z.number().optional(), undefined),
  };
}

export type Cells = ReturnType<typeof storedCells>;
