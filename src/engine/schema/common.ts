import { z } from 'zod';

/** Ids of rules, lists, contacts: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id is lower-case words and digits joined by hyphens, such as "code-names".');

const translations = z.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/), z.string().trim().min(1));

/** Words for people, with what to say to the author where there are none. */
export function wordsOr(message: string) {
  return z.union([z.string({ error: message }).trim().min(1, message), translations], { error: message });
}

/** Words for people: one string, or one a language (`{en: …, de: …}`). */
export const textSchema = wordsOr('Give a text, or one text a language such as {en: …, de: …}.').meta({ id: 'Text' });
export type Text = z.infer<typeof textSchema>;

/** Where a card's link may lead. */
export const urlSchema = z.url({ protocol: /^https$/, error: 'Give a full address that begins with https://.' });

export const momentSchema = z.iso.datetime({ offset: true, error: 'Give a moment such as 2026-11-01T09:00:00Z.' });

/** Site id → handles of that site, without `@`. */
export const accountsSchema = z.record(z.string(), z.array(z.string().min(1)));

/** `60m`, `8h`, `2d`. */
export const durationSchema = z.string().regex(/^\d+[mhd]$/, 'Give a duration such as 60m, 8h or 2d.');

/** A text in the wanted language; else in the policy's own; else in the first it has. */
export function say(text: Text, ...languages: readonly (string | undefined)[]): string {
  if (typeof text === 'string') return text;
  const found = languages.find(language => language !== undefined && text[language] !== undefined);
  return text[found ?? Object.keys(text)[0] ?? ''] ?? '';
}
