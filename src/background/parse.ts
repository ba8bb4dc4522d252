import { z } from 'zod';
import { type AccountKind, accountKinds, audiences, type DraftInput, surfaces } from '../engine/draft.ts';
import type { CardAct, FromCard } from '../protocol/card.ts';
import type { FromComposer, NoticeId } from '../protocol/composer.ts';
import type { FrameState, Requests } from '../protocol/request.ts';

/** Everything that reaches the worker from another process, taken apart before it is used. What does not fit is dropped. */

const count = z.int().min(0);
/** Generous: no site takes more. A longer draft is not checked, and the composer script says so. */
const words = z.string().max(200_000);
const handle = z.string().max(200);
const theme = z.enum(['light', 'dark']);
const boxStates = ['idle', 'checking', 'not-here', 'not-read', 'unchecked', 'orphaned'] as const;
const notices = [
  'unchecked',
  'not-here',
  'updated',
  'welcome',
  'messages',
  'copied',
  'once-more',
] as const satisfies NoticeId[];

const draft: z.ZodType<DraftInput> = z.object({
  parts: z.array(words).min(1).max(100),
  surface: z.enum(surfaces).optional(),
  audience: z.enum(audiences).optional(),
  account: z
    .object({ kind: z.enum(accountKinds).catch('unknown' satisfies AccountKind), handle: handle.optional() })
    .optional(),
  site: z.string().max(40).optional(),
  replyTo: handle.optional(),
  edit: z.boolean().optional(),
  scheduled: z.boolean().optional(),
  attachments: z
    .array(z.object({ kind: z.enum(['image', 'video', 'other']), described: z.boolean().optional() }))
    .max(100)
    .optional(),
});

const key = { kind: z.literal('key'), key: z.string().max(40), shift: z.boolean() };

const fromComposer: z.ZodType<FromComposer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wake') }),
  z.object({ kind: z.literal('draft'), n: count, draft }),
  z.object({
    kind: z.literal('open'),
    n: count,
    mark: count,
    by: z.enum(['auto', 'hover', 'click', 'chord']),
    theme,
  }),
  z.object({ kind: z.literal('hold'), n: count, theme }),
  z.object({ kind: z.literal('notice'), notice: z.enum(notices), theme }),
  z.object(key),
  z.object({ kind: z.literal('edited'), edit: count, ok: z.boolean() }),
  z.object({ kind: z.literal('closed') }),
  z.object({ kind: z.literal('state'), state: z.enum(boxStates) }),
  z.object({ kind: z.literal('enter'), box: z.enum(['line', 'area']), lesson: z.enum(['breaks', 'posts']) }),
  z.object({ kind: z.literal('token') }),
]);

const act: z.ZodType<CardAct> = z.discriminatedUnion('act', [
  z.object({ act: z.literal('fix'), mark: count, fix: count }),
  z.object({ act: z.literal('undo') }),
  z.object({ act: z.literal('not-this-time'), mark: count }),
  z.object({ act: z.literal('this-is-wrong'), mark: count }),
  z.object({ act: z.literal('take-it-back') }),
  z.object({ act: z.literal('show'), mark: count }),
  z.object({ act: z.literal('close') }),
  z.object({ act: z.literal('edit') }),
  z.object({ act: z.literal('post-anyway'), reason: z.string().max(2_000) }),
]);

const fromCard: z.ZodType<FromCard> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('claim'), token: z.string().max(100) }),
  z.object({ kind: z.literal('size'), width: z.number().min(0).max(10_000), height: z.number().min(0).max(10_000) }),
  z.object({ kind: z.literal('act'), act }),
]);

/** A one-off message, with what it carries. */
export type Request = {
  [K in keyof Requests]: { readonly kind: K } & (Requests[K][0] extends undefined ? unknown : Requests[K][0]);
}[keyof Requests];

/** As `URL.hostname` gives it. */
const host = z.string().regex(/^[\w.-]{1,253}$|^\[[\da-f:]+\]$/);

const request: z.ZodType<Request> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contact') }),
  z.object({ kind: z.literal('status'), tab: count }),
  z.object({ kind: z.literal('refresh') }),
  z.object({ kind: z.literal('add'), host }),
  z.object({ kind: z.literal('remove'), host }),
  z.object({ kind: z.literal('show'), tab: count }),
]);

const frameState: z.ZodType<FrameState> = z.object({
  state: z.enum(boxStates),
  findings: count,
  writing: z.boolean().optional(),
  surface: z.enum(surfaces).optional(),
  audience: z.enum(audiences).optional(),
  handle: handle.optional(),
});

const parser =
  <T>(schema: z.ZodType<T>) =>
  (message: unknown): T | undefined =>
    schema.safeParse(message).data;

export const parseFromComposer = parser(fromComposer);
export const parseFromCard = parser(fromCard);
export const parseRequest = parser(request);
export const parseFrameState = parser(frameState);
