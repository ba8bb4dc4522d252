import type { Detector } from './define.ts';
import { entropy } from './support/entropy.ts';
import { find } from './support/find.ts';
import { isPlaceholder } from './support/placeholder.ts';

/** A name that ends in what it holds, an assignment, and one word of the characters that keys are made of. */
const assigned =
  /(?:(?<![a-z0-9])|api|access|auth|account|bearer|bot|client|db|master|private|refresh|secret|service|storage|user)[_ .-]?(?:key|token|secret|passw(?:or)?d|credentials?|creds)["'`\]]{0,2}\s{0,3}(?:=>|:=|[:=])\s{0,3}["'`]?(?<value>[A-Za-z0-9+/_.~=-]{16,150})(?![A-Za-z0-9+/_~-])/gi;

/** Identifiers, constants, paths, hosts, UUIDs: what else is assigned to names such as `key`. */
const others =
  /^[a-z]+(?:[-_.][a-z]+)+$|^[a-z]{3,}\d?$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|\.(?:com|org|net|io|js|ts|json|ya?ml|html|css|py|txt|pem|md)$|^\.{0,2}\/|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^(?:process|os|config|env|self|this|props|settings|secrets)\.|^\d+(?:[-./:]\d+)*$|public/i;

function isKey(value: string): boolean {
  return (
    /\d/.test(value) && /[a-z]/i.test(value) && !others.test(value) && !isPlaceholder(value) && entropy(value) >= 3.5
  );
}

export const genericApiKey: Detector = {
  id: 'generic-api-key',
  groups: ['secrets'],
  title: 'Key or token',
  source: 'How programs name their secrets: a name that says key, token or secret, then the value',
  keywords: ['key', 'token', 'secret', 'passw', 'cred'],
  generic: true,
  find: ({ raw }) => find(assigned, raw, match => isKey(match.groups!.value!)),
};
