import type { Finding } from '../engine/finding.ts';
import type { Cell } from '../storage/cell.ts';
import type { Opened } from '../storage/cells.ts';

/** How many cards may open by themselves in a day, whatever a policy says. */
const most = 4;

/**
 * Cards that open by themselves: only for warnings, once a rule and a few times a day. The last one of a day is kept for
 * secrets and personal data. After that a warning is a mark and nothing more.
 */
export interface Budget {
  /** Index of the finding whose card may open by itself, if any may: the first in the text. */
  pick(findings: readonly Finding[], autoCards: number): number | undefined;
  /** Counts a card that has opened by itself. */
  spend(finding: Finding): void;
}

/** A budget kept in a cell as the day and the ids of the rules that opened on it. */
export async function createBudget(cell: Cell<Opened>, today: () => string): Promise<Budget> {
  let opened = await cell.read();
  const rules = () => (opened.day === today() ? opened.rules : []);
  return {
    pick(findings, autoCards) {
      const left = Math.min(most, autoCards) - rules().length;
      if (left <= 0) return undefined;
      const index = findings.findIndex(
        ({ level, rule, sensitive }) => level === 'warning' && !rules().includes(rule) && (left > 1 || sensitive),
      );
      return index === -1 ? undefined : index;
    },
    spend({ rule }) {
      opened = { day: today(), rules: [...rules().filter(known => known !== rule), rule] };
      void cell.write(opened);
    },
  };
}

/** The calendar day where the person is, such as `2026-11-24`. */
export function localDay(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
