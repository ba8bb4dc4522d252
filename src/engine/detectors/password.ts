import type { Detector } from './define.ts';
import { isRealPassword } from './support/credentials.ts';
import { find } from './support/find.ts';

/** The word for it in six languages, up to 40 characters that say which one, `is` or a colon, and one word that could be it. */
const told =
  /(?<![a-z\u00aa-\u024f\d])(?:pass(?:word|phrase|code|wd)s?|pwd|passwort|kennwort|mot de passe|contrase[ñn]a|clave|parola d'ordine|wachtwoord|senha)(?![a-z\u00aa-\u024f\d])[^.!?\n:=]{0,40}?(?:\s(?:is|are|was|ist|lautet|est|es|sigue siendo|è|é)\s{1,3}|\s{0,2}[:=]\s{0,3}|\s{1,3}(?=["'`“«]))["'`“«(]?(?<value>[^\s"'`“”«»,;()]{8,64})/gi;

/** Amounts, dates, times, ordinals, versions and addresses have digits, too. */
const others =
  /^[\d.,:/+-]+[a-z\u00aa-\u024f]{0,3}$|^[a-z\u00aa-\u024f]{1,3}[\d.,:/-]+$|:\/\/|^(?:www\.|@|#)|^\d+-[a-z\u00aa-\u024f]+$|@[\w-]+\.|^\d+(?:chars?|characters?|digits?|letters?|bits?)$|^(?:base|sha|md|utf|aes|rsa)-?\d+$/i;

/** Letters with digits among them, as no word of a sentence has. */
function isTold(value: string): boolean {
  const plain = value.replace(/(?<![.!?…])[.!?…]+$/, '');
  return (
    plain.length >= 8 && /\p{L}{2}/u.test(plain) && /\d/.test(plain) && !others.test(plain) && isRealPassword(plain)
  );
}

/** The id is our own: neither gitleaks nor Presidio looks for passwords in sentences. */
export const password: Detector = {
  id: 'password',
  groups: ['secrets'],
  title: 'Password told in words',
  source: 'How people write: the word, then the password',
  keywords: ['pass', 'pwd', 'kennwort', 'contrase', 'clave', 'parola', 'wachtwoord', 'senha'],
  generic: true,
  find: ({ raw }) =>
    find(told, raw, match => isTold(match.groups!.value!)).map(({ start, end }) => ({
      start,
      end: end - (/(?<![.!?…])[.!?…]+$/.exec(raw.slice(start, end))?.[0].length ?? 0),
    })),
};
