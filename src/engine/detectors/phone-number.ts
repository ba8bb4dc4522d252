import type { Detector } from './define.ts';
import { around, standsAlone } from './support/context.ts';
import { find } from './support/find.ts';

/** `+`, a country and its number in groups: 8 to 15 digits in all. Source: ITU-T E.164. */
const international = /(?<![\w+.,=/-])(?:\+|00)[1-9](?:[ .\u00a0/-]{0,2}\(?\d{1,4}\)?){1,7}(?![\w-]|[.,:/]\d)/g;

/** Area code and number of the North American plan, in the groups that people write. */
const american =
  /(?<![\w+.,/=-]|\d )(?:1[ .-])?(?:\((?<a>[2-9]\d\d)\) ?|(?<b>[2-9]\d\d)(?<separator>[-. ]))[2-9]\d\d(?:\k<separator>|[-. ])\d{4}(?![\w-]|[.,:/]\d)/g;

/** A trunk prefix and 9 to 10 more digits in groups, as in most of Europe. */
const national = /(?<![\w+.,/=-]|\d )\(?0[1-9](?:[ ./-]?\(?\d{1,4}\)?){2,6}(?![\w-]|[.,:/]\d)/g;

/**
 * Nine or ten digits of a plan without trunk prefix, in the groups that people write. Source: ITU-T E.129 for Spain, Portugal, Poland
 * (nine) and Italian mobiles (ten). Only after a word for telephones: nothing else tells them from other numbers.
 */
const closed =
  /(?<![\w+.,/=-]|\d )(?:[5-9]\d{2}(?:[ .-]?\d{2}){3}|[5-9]\d{2}([ .-]?)\d{3}\1\d{3}|3\d{2}[ .-]?\d{3}[ .-]?\d{4})(?![\w-]|[.,:/ ]\d)/g;

/** Numbers that whole companies and help lines answer. */
const tollFree = /^(?:\+?1?8(?:00|33|44|55|66|77|88)|\+?44800|0800|0808|00800|\+800)/;

const context =
  /(?<![\wß-ɏ])(?:call(?:ed|ing)?|phones?|tel|telephone|telefon|t[ée]l[ée]phone|tel[ée]fono|mobile|mob|cell|handy|ring|rang|text(?:ed)?|whats ?app|sms|signal|fax|contact|reach|dial|nummer|hotline|number is|ruf(?:t|en)?|anruf(?:en)?|ll[aá]ma(?:r|d|me|dme|le)?|ll[aá]male|m[oó]vil|appele[rz]|appelle|chiama(?:mi|re|te)?|cellulare|ligue|ligar|telem[oó]vel|bel|bellen|mobiel|zadzwoń|dzwoń|komórka)(?![\wß-ɏ])|☎|📞|📱/i;

/** Things with digits in groups that are no telephones. */
const others =
  /\b(?:isbn|issn|ean|order|ref|reference|booking|tracking|invoice|ticket|serial|model|part|case|account|version|id)\b/i;

const digitsOf = (written: string): string => written.replace(/\D/g, '');

function isNumber(written: string, least: number, most: number): boolean {
  const digits = digitsOf(written);
  const plain = (written.startsWith('+') ? '+' : '') + digits;
  return digits.length >= least && digits.length <= most && !tollFree.test(plain) && !/(\d)\1{6}|1234567/.test(digits);
}

function explained(raw: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return standsAlone(raw, match.index, end) || context.test(around(raw, match.index, end, 40, 30));
}

function isNamed(raw: string, { 0: written, index }: RegExpExecArray): boolean {
  return context.test(around(raw, index, index + written.length, 40, 0));
}

function unclaimed(raw: string, match: RegExpExecArray): boolean {
  return !others.test(raw.slice(Math.max(0, match.index - 20), match.index));
}

/** Without a numbering plan of every country only what is written like a telephone number is taken for one. */
export const phoneNumber: Detector = {
  id: 'phone-number',
  groups: ['personal-data'],
  title: 'Telephone number',
  source: 'ITU-T E.164; North American Numbering Plan',
  digits: 8,
  find: ({ raw }) => {
    const plus = find(
      international,
      raw,
      match => isNumber(match[0], 9, 17) && (match[0].startsWith('+') || explained(raw, match)),
    );
    const us = find(american, raw, match => isNumber(match[0], 10, 11) && unclaimed(raw, match));
    const local = find(
      national,
      raw,
      match => isNumber(match[0], 9, 12) && explained(raw, match) && unclaimed(raw, match),
    );
    const unprefixed = find(
      closed,
      raw,
      match => isNumber(match[0], 9, 10) && isNamed(raw, match) && unclaimed(raw, match),
    );
    return [...plus, ...us, ...local, ...unprefixed]
      .sort((a, b) => a.start - b.start)
      .filter((span, i, all) => i === 0 || span.start >= all[i - 1]!.end);
  },
};
