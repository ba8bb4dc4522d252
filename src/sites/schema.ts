import { z } from 'zod';
import { audiences, surfaces } from '../engine/draft.ts';
import type { Site } from './site.ts';

const pattern = z.string().refine(isPattern, 'is no regular expression');
const selectors = z.array(z.string().min(1)).min(1);

const source = z.union([
  z.strictObject({
    selector: z.string().min(1),
    attribute: z.string().exactOptional(),
    pattern: pattern.exactOptional(),
  }),
  z.strictObject({ path: pattern }),
]);

const tell = z.union([
  z.strictObject({ near: z.string().min(1), surface: z.enum(surfaces) }),
  z.strictObject({ path: pattern, surface: z.enum(surfaces) }),
]);

const composer = z.strictObject({
  editable: selectors,
  surface: z.enum(surfaces),
  when: z.array(tell).exactOptional(),
  submit: z.array(z.string().min(1)),
  pick: z.literal('last').exactOptional(),
  keys: z.array(z.enum(['mod+enter', 'enter'])),
  account: z.array(source).exactOptional(),
  replyTo: z.array(source).exactOptional(),
  audience: z.array(z.strictObject({ selector: z.string().min(1), audience: z.enum(audiences) })).exactOptional(),
});

/** A site's entry, as shipped here or as corrected by a policy. Not for the page's side: entries come to it parsed. */
export const siteSchema: z.ZodType<Site> = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  hosts: z.array(z.string().regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)).min(1),
  composers: z.array(composer).min(1),
});

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
