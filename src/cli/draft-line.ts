import { z } from 'zod';
import { accountKinds, audiences, type DraftInput, surfaces } from '../engine/draft.ts';
import { toProblems } from '../policy/issues.ts';
import { formatProblem } from '../policy/problem.ts';

/** One line of drafts.jsonl. Fields that are not known are left alone: such files often carry labels of their own. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  site: z.string().optional(),
  surface: z.enum(surfaces).optional(),
  audience: z.enum(audiences).optional(),
  account: z.enum(accountKinds).optional(),
  replyTo: z.string().optional(),
  at: z.union([z.iso.datetime({ offset: true }), z.number()]).optional(),
});

/** A draft to check, with the id it was given; or a sentence that says why the line is none. */
export type DraftLine = { readonly id?: string | number | undefined } & (
  | { readonly ok: true; readonly text: string; readonly input: DraftInput }
  | { readonly ok: false; readonly error: string }
);

/** Reads one line. What is not a draft is a value with a sentence. */
export function readDraftLine(line: string): DraftLine {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { ok: false, error: 'this line is not JSON: write one object a line, such as {"id": 1, "text": "…"}' };
  }
  const read = lineSchema.safeParse(data);
  if (!read.success) {
    const { data: id } = lineSchema.shape.id.safeParse(Reflect.get(Object(data), 'id'));
    return { ok: false, id, error: toProblems(read.error.issues, data).map(formatProblem).join('; ') };
  }
  const { id, text, at, account, replyTo, ...context } = read.data;
  const input = {
    ...context,
    parts: [text],
    account: account && { kind: account },
    replyTo: replyTo?.replace(/^@/, ''),
    at: typeof at === 'string' ? Date.parse(at) : at,
  };
  return { ok: true, id, text, input };
}
