import { z } from 'zod';
import type { ManagedValues } from '../storage/managed.ts';

/** What an administrator can set. Every value is flat, since browsers' managed schemas take nothing else. */

const loopback = ['localhost', '127.0.0.1', '[::1]'];

function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname)));
}

const text = (error: string) => z.string({ error }).trim();
const texts = (error: string) => z.array(text(error), { error });
const minutes = 'give a whole number of minutes from 5 to 10080 (a week)';

/** By key, in the order of the docs. Titles and descriptions are what an administrator's console shows. */
const settingsSchema = z.object({
  policyUrl: text('give an address as text')
    .refine(isSafeAddress, { error: 'give a full address that begins with https:// and holds no user name' })
    .meta({
      title: 'Policy address',
      description: 'Address of the signed policy, such as https://acme.example/policy.jws',
    }),
  policyKeys: texts('give a list of texts, one key each').meta({
    title: 'Policy keys',
    description:
      'Public keys that may sign the policy, one a line: kid:base64url as printed by keygen, or a JWK as JSON',
  }),
  policy: text('give the signed policy, or the policy as JSON, as one text').meta({
    title: 'Policy',
    description: 'For organisations without a server: the signed policy, or the policy document as JSON, at most 64 kB',
  }),
  roles: texts('give a list of texts, one role each').meta({
    title: 'Roles',
    description: 'Roles of the people on this device, as the scopes of the policy name them',
  }),
  refreshMinutes: z.coerce
    .number({ error: minutes })
    .int({ error: minutes })
    .min(5, { error: minutes })
    .max(10_080, { error: minutes })
    .meta({ title: 'Refresh interval', description: 'How often the policy is fetched, in minutes. 60 if not set' }),
  supportUrl: text('give an address as text')
    .refine(address => URL.canParse(address) && /^(?:https|mailto):$/.test(new URL(address).protocol), {
      error: 'give a full address that begins with https:// or mailto:',
    })
    .meta({ title: 'Support address', description: 'Where people reach IT: a web page or a mailto: address' }),
});

const partial = settingsSchema.partial();

export type Settings = z.infer<typeof partial>;
export const settingKeys = settingsSchema.keyof().options;
export const settingFields = settingsSchema.shape;

export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each value that does not fit. */
  readonly problems: readonly string[];
}

/** Takes managed values apart. A value that does not fit is left out and named; the others stay in force. */
export function readSettings(values: ManagedValues): ReadSettings {
  const known: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (!settingKeys.some(name => name === key)) {
      problems.push(`The managed setting "${key}" is not known: the settings are ${settingKeys.join(', ')}.`);
    } else if (value !== null && value !== '') known[key] = value;
  }
  const first = partial.safeParse(known);
  if (first.success) return { settings: first.data, problems };
  for (const { path, message } of first.error.issues) {
    const key = String(path[0]);
    if (key in known) problems.push(`The managed setting "${key}" does not fit and is left out: ${message}.`);
    delete known[key];
  }
  return { settings: partial.parse(known), problems };
}
