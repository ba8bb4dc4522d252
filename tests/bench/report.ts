import { availableParallelism, totalmem } from 'node:os';
import { misses, type Row } from './row.ts';

/** What one run has measured, and where. */
export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly rows: readonly Row[];
}

export function reportOf(rows: readonly Row[]): Report {
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${availableParallelism()} shared cores, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.version}`;
  return { date: new Date().toISOString().slice(0, 10), machine, rows };
}

const digits = (value: number): string =>
  value.toLocaleString('en', value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
const goal = ({ unit, more }: Row, value: number | undefined): string =>
  value === undefined ? '' : `${more ? '≥' : '≤'} ${digits(value)} ${unit}`;

/** A row as it is printed. */
export function line(row: Row): string {
  const mark = row.hard === undefined ? ' ' : misses(row, row.hard) ? '✗' : '✓';
  const goals = [
    goal(row, row.hard) && `hard ${goal(row, row.hard)}`,
    goal(row, row.aim) && `aim ${goal(row, row.aim)}`,
  ];
  const told = goals.filter(Boolean).join(', ');
  return `${mark} ${row.name.padEnd(64)} ${digits(row.value).padStart(8)} ${row.unit.padEnd(5)} ${told}`.trimEnd();
}

const titles: Readonly<Record<Row['group'], string>> = {
  check: 'One check, in table walks over the same text',
  growth: 'As a list of names grows',
  start: 'In a fresh process',
  wake: 'A stopped worker in Chromium, woken by a draft',
  typing: 'Typing 200 keys, beside a browser without us',
  page: 'A page of 9,000 elements in which nobody writes, beside a browser without us',
  peers: 'Beside what npm offers, 280 characters, against our check with every detector and signal',
};

/** The report as a page. */
export function markdown({ date, machine, rows }: Report): string {
  const groups = Object.entries(titles).map(([group, title]) => {
    const lines = rows.filter(row => row.group === group).map(tableLine);
    const head = '| what | measured | µs a text | must | aim |\n|---|---:|---:|---:|---:|';
    return lines.length === 0 ? '' : `## ${title}\n\n${head}\n${lines.join('\n')}\n`;
  });
  return `${introduction(date, machine)}\n${groups.filter(Boolean).join('\n')}`;
}

function tableLine(row: Row): string {
  const micros = row.micros === undefined ? '' : digits(row.micros);
  const value = `${digits(row.value)} ${row.unit}`;
  return `| ${row.name} | ${misses(row, row.hard) ? `**${value}**` : value} | ${micros} | ${goal(row, row.hard)} | ${goal(row, row.aim)} |`;
}

function introduction(date: string, machine: string): string {
  return `# How fast the check is

Measured on ${date} (${machine}) by \`npm run bench:peers -- --write\` and \`npm run bench:browser -- --write\`, which also wrote this page. Every text is new to whatever reads it.
A *walk* is one step through a table of 5,000 states a character: the least that any matcher of many words can do. What is
compared runs in turn, in blocks of ten milliseconds and more, so that ratios (×) hold where times do not. A goal that is missed stands in bold.
The peers do other jobs than ours; they are here because somebody who wants texts checked would pick them.

![Table walks that each takes over 280 characters](bench.svg)
`;
}
