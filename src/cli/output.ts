import type { Finding } from '../engine/finding.ts';
import { shown } from './mask.ts';

/** A draft that was checked, by the name it goes by. */
export interface Checked {
  readonly id: string | number;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A draft that could not be. */
export interface Unchecked {
  readonly id: string | number;
  readonly error: string;
}

/** How results are written, a draft at a time. */
export interface Format {
  checked(result: Checked, reveal: boolean): string;
  unchecked(result: Unchecked): string;
}

/** One JSON object a line, findings or not. */
const json: Format = {
  checked({ id, text, findings }, reveal) {
    const list = findings.map(finding => {
      const { rule, category, level, start, end, title } = finding;
      return { rule, category, level, start, end, text: shown(text, start, end, reveal ? [] : findings), title };
    });
    return `${JSON.stringify({ id, findings: list })}\n`;
  },
  unchecked: result => `${JSON.stringify(result)}\n`,
};

/** One line a finding; a draft in which nothing was found takes no line. */
const text: Format = {
  checked: ({ id, text, findings }, reveal) =>
    findings
      .map(finding => {
        const { rule, level, start, end, title } = finding;
        const words = JSON.stringify(shown(text, start, end, reveal ? [] : findings));
        return `${id}:${start}-${end}: ${level}: ${words} ${title} [${rule}]\n`;
      })
      .join(''),
  unchecked: ({ id, error }) => `${id}: not checked: ${error}\n`,
};

export const formats = { json, text } as const;
