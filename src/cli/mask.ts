import type { Finding } from '../engine/finding.ts';

/**
 * A stretch of a draft for printing. Whatever any finding calls sensitive is hidden, also where another rule's words lie
 * across it. Length and spaces stay, so that the place is known again.
 */
export function shown(text: string, start: number, end: number, findings: readonly Finding[]): string {
  const secrets = findings.filter(({ sensitive }) => sensitive);
  let result = '';
  for (let at = start; at < end; at++) {
    const unit = text[at] ?? '';
    const hidden = secrets.some(secret => secret.start <= at && at < secret.end);
    result += hidden && !/\s/.test(unit) ? '•' : unit;
  }
  return result;
}

/** A finding's words in ‹…› with some of the text around them, on one line. */
export function excerpt(text: string, { start, end }: Finding, findings: readonly Finding[], around = 40): string {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const [before, words, after] = [
    shown(text, from, start, findings),
    shown(text, start, end, findings),
    shown(text, end, to, findings),
  ];
  const line = `${from > 0 ? '…' : ''}${before}‹${words}›${after}${to < text.length ? '…' : ''}`;
  // Half a surrogate pair may be left where the text around was cut.
  return line.replace(/[\uD800-\uDFFF]/gu, '').replace(/\s+/g, ' ');
}
