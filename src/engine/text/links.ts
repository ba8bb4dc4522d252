import type { Span } from '../finding.ts';
import { matchesOf } from './matches.ts';

/** An address in a text; `host` and `path` in lower case, `path` without query and fragment. */
export interface Link extends Span {
  readonly host: string;
  readonly path: string;
}

/**
 * Every repetition is capped and ends where its characters do, so the search is linear. Host names: RFC 1123, labels of
 * at most 63 characters; internationalised ones (RFC 5890) as far as their letters are Latin ones with accents, ß-ɏ: in
 * scripts that are written without spaces a full stop between two words would make a link.
 */
const address =
  /(?<![\wß-ɏ.@-])(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9ß-ɏ-]{1,63}\.){1,8}[a-z]{2,24})(?![a-z0-9ß-ɏ@-])(?::\d{1,5})?(\/[^\s<>"'`]{0,2000})?/gi;

/** The addresses in a text, with or without `https://`, as stretches of the raw text. */
export function linksIn(raw: string): Link[] {
  if (!raw.includes('.')) return [];
  return matchesOf(address, raw).map(match => {
    const whole = match[0].replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, '');
    return {
      start: match.index,
      end: match.index + whole.length,
      host: match[1]!.toLowerCase().replace(/^www\./, ''),
      path: (match[2] ?? '')
        .toLowerCase()
        .replace(/[?#].*$/s, '')
        .replace(/(?<![.,;:!?)\]/])[.,;:!?)\]/]+$/, ''),
    };
  });
}

/**
 * Whether a link leads to a domain (`acme.example`, its subdomains too) or below a path (`acme.example/newsroom`). Authors copy
 * addresses from where they find them, so `https://`, `www.`, `*.` and a slash at the end count for nothing.
 */
export function leadsTo(link: Link, domain: string): boolean {
  const [host = '', ...rest] = domain
    .toLowerCase()
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|\*)\./, '')
    .replace(/\/\*?$/, '')
    .split('/');
  const path = rest.length === 0 ? '' : `/${rest.join('/')}`;
  const sameHost = link.host === host || link.host.endsWith(`.${host}`);
  return sameHost && (link.path === path || link.path.startsWith(`${path}/`) || path === '');
}
