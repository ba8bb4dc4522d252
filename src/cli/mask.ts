import type { Finding } from '../engine/finding.ts';

/**
 * The words of a finding for printing. Whatever any finding of the same draft calls sensitive is hidden, also where
 * another rule's words lie across it. Length and spaces stay, so that the place is known again.
 */
export function shownWords(text: string, finding: Finding, all: readonly Finding[], reveal: boolean): string {
  if (reveal) return text.slice(finding.start, finding.end);
  const secrets = all.filter(other => other.sensitive && other.part === finding.part);
  let shown = '';
  for (let at = finding.start; at < finding.end; at++) {
    const unit = text[at] ?? '';
    const hidden = secrets.some(({ start, end }) => start <= at && at < end);
    shown += hidden && !/\s/.test(unit) ? '•' : unit;
  }
  return shown;
}
