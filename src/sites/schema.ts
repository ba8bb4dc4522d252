import { z } from 'zod';
import { audiences, surfaces } from '../engine/draft.ts';
import type { Site } from './site.ts';

const pattern = z.string().refine(isPattern, 'is no regular expression');
const selector = z.string().min(1);

const source = z.union([
  z.strictObject({ selector, attribute: z.string().exactOptional(), pattern: pattern.exactOptional() }),
  z.strictObject({ path: pattern }),
]);

const tell = z.union([z.strictObject({ near: selector }), z.strictObject({ path: pattern })]);

const surface = z.enum(surfaces);
const surfaceTell = z.union([z.strictObject({ near: selector, surface }), z.strictObject({ path: pattern, surface })]);

const attachment = z.strictObject({
  selector,
  kind: z.enum(['image', 'video', 'other']),
  missing: selector.exactOptional(),
});

const composer = z.strictObject({
  editable: z.array(selector).min(1),
  surface,
  when: z.array(surfaceTell).exactOptional(),
  submit: z.array(selector),
  pick: z.literal('last').exactOptional(),
  keys: z.array(z.enum(['mod+enter', 'enter', 'enter?'])),
  account: z.array(source).exactOptional(),
  replyTo: z.array(source).exactOptional(),
  audience: z
    .array(z.strictObject({ selector: selector.exactOptional(), audience: z.enum(audiences) }))
    .exactOptional(),
  attachments: z.array(attachment).exactOptional(),
  edit: z.array(tell).exactOptional(),
  scheduled: z.array(tell).exactOptional(),
});

const known = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  hosts: z.array(z.string().regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)).min(1),
  features: z.array(selector).min(1).exactOptional(),
  elsewhere: z.array(surfaceTell).exactOptional(),
  composers: z.array(composer),
});

/** A site's entry, as shipped here. Not for the page's side: entries come to it parsed. */
export const siteSchema: z.ZodType<Site> = known;

/** What a policy may correct of an entry. Hosts are permissions: they change with a release, never with a policy. */
export type Correction = Pick<Site, 'id'> & Partial<Pick<Site, 'features' | 'elsewhere' | 'composers'>>;

export const correctionSchema: z.ZodType<Correction> = z.strictObject({
  id: known.shape.id,
  features: known.shape.features,
  elsewhere: known.shape.elsewhere,
  composers: z.array(composer).exactOptional(),
});

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
