import { checkThrough } from '../../engine/check-through.ts';
import { accountKinds, audiences, settle, surfaces } from '../../engine/draft.ts';
import { createHasher } from '../../engine/lists/hasher.ts';
import { slowHash } from '../../policy/slow-hash.ts';
import { command } from '../command.ts';
import { drafts } from '../drafts.ts';
import { exit } from '../exit.ts';
import { fail } from '../failure.ts';
import { formats } from '../output.ts';
import { openPolicy } from '../policy-file.ts';
import { progress } from '../progress.ts';
import { counted } from '../report.ts';

export const check = command({
  name: 'check',
  summary: 'checks drafts against a policy',
  usage: '--policy FILE [OPTIONS] [TEXT… | < drafts.jsonl]',
  notes: [
    'Each TEXT is one draft. Without any, drafts are read from standard input, one JSON object a line: {"id", "text", "site"?, "surface"?, "audience"?, "account"?, "replyTo"?, "at"?}; "at" is a moment such as 2026-11-01T09:00:00Z. What a line leaves out is taken from the options. A draft without an id goes by its number.',
    'As json (the form for drafts on standard input) each draft gives one line, in order: {"id", "findings": [{"rule", "category", "level", "start", "end", "text", "title"}]}. start and end count UTF-16 code units from 0, end not included. As text (the form for TEXT) each finding gives one line.',
    'Secrets and people\'s data are printed as ••••. A line that is no draft gives {"id", "error"} in its place, the rest is checked all the same, and the exit code is 2.',
  ],
  options: {
    policy: { value: 'FILE', help: 'the policy, as YAML, as JSON or signed', required: true },
    site: { value: 'SITE', help: 'site of drafts that name none, such as x or linkedin; any site when left out' },
    surface: {
      value: 'SURFACE',
      choices: surfaces,
      help: `what is being written: ${surfaces.join(', ')}; post when left out`,
    },
    audience: {
      value: 'AUDIENCE',
      choices: audiences,
      help: `who can read it: ${audiences.join(', ')}; unknown when left out`,
    },
    account: {
      value: 'KIND',
      choices: accountKinds,
      help: `whose account: ${accountKinds.join(', ')}; unknown when left out`,
    },
    roles: { value: 'ROLES', help: 'roles of the person, joined by commas, for rules that are for some roles only' },
    format: { value: 'FORMAT', choices: ['text', 'json'], help: 'text or json' },
    reveal: { help: "print secrets and people's data as they are" },
  },
  arguments: { min: 0, max: Number.POSITIVE_INFINITY },
  examples: [
    'beforehand check --policy policy.yaml "Project Falcon ships in May!"',
    'beforehand check --policy policy.yaml --site x < drafts.jsonl > findings.jsonl',
  ],
  exits: { 0: 'nothing found', 1: 'something found' },
  async run(io, { policy, format, reveal = false, site, surface, audience, account, roles }, texts) {
    if (texts.length === 0 && io.terminal.input)
      fail('Give a TEXT, or drafts on standard input, one JSON object a line.');
    const { compiled } = await openPolicy(io, policy);
    const print = formats[format ?? (texts.length > 0 ? 'text' : 'json')];
    const context = { site, surface, audience, account: account && { kind: account }, roles: roles?.split(',') };
    const bar = progress(io, 'drafts checked');
    const hasher = createHasher(slowHash);
    const leftOut = new Set<string>();
    let found = false;
    let failed = 0;
    for await (const { number, draft } of drafts(io, texts)) {
      const id = draft.id ?? number;
      if (draft.ok) {
        const { findings, failures } = await checkThrough(
          compiled,
          settle(fill(draft.input, context), io.now()),
          hasher,
        );
        for (const name of failures) leftOut.add(name);
        found ||= findings.length > 0;
        await io.out(print.checked({ id, text: draft.text, findings }, reveal));
      } else {
        failed++;
        await io.out(print.unchecked({ id, error: draft.error }));
      }
      bar.step();
    }
    bar.done();
    if (failed > 0) fail(`${counted(failed, 'line')} could not be read as drafts; each is named in the output.`);
    if (leftOut.size > 0) fail(`${[...leftOut].join(', ')} failed on a draft and was left out there: report it to us.`);
    return found ? exit.found : exit.fine;
  },
});

/** What is known already, then for each field still open what stands for it. */
function fill<T extends object>(known: T, fallback: Partial<T>): T {
  const open = Object.entries(fallback).filter(([name]) => Reflect.get(known, name) === undefined);
  return { ...known, ...Object.fromEntries(open) };
}
