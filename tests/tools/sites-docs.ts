import { sites } from '../../src/sites/index.ts';
import type { ComposerData, Site } from '../../src/sites/site.ts';
import type { Generator } from './generators.ts';

const list = (words: readonly string[]): string => [...new Set(words)].join(', ');

function surfaces({ composers, elsewhere = [] }: Site): string {
  const named = composers.flatMap(({ surface, when = [] }) => [surface, ...when.map(tell => tell.surface)]);
  return list([...named, ...elsewhere.map(tell => tell.surface)]) || 'by the generic rules';
}

const facts: readonly (readonly [keyof ComposerData, string])[] = [
  ['account', 'account'],
  ['replyTo', 'who is answered'],
  ['audience', 'audience'],
  ['attachments', 'attachments'],
  ['edit', 'edit'],
  ['scheduled', 'scheduled'],
];

function known({ composers }: Site): string {
  if (composers.length === 0) return 'nothing';
  const buttons = composers.some(({ submit }) => submit.length > 0) ? ['box, button'] : ['box'];
  return list([...buttons, ...facts.filter(([key]) => composers.some(one => one[key])).map(([, word]) => word)]);
}

const keyNames = { 'mod+enter': 'Ctrl/⌘ + Enter', enter: 'Enter', 'enter?': 'Enter, learned' } as const;

function row(site: Site): string {
  const keys = list(site.composers.flatMap(composer => composer.keys.map(key => keyNames[key]))) || '–';
  const tried = site.composers.length === 0 ? 'generic, never tried' : 'rebuilt pages; not the live site';
  const hosts = site.hosts.map(host => `\`${host}\``).join(' ');
  return `| ${site.name} | \`${site.id}\` | ${hosts} | ${surfaces(site)} | ${known(site)} | ${keys} | ${tried} |`;
}

/** docs/sites.md: what ships for which site. */
export const sitesFile: Generator = {
  path: 'docs/sites.md',
  make: () => `# Sites

Written by \`npm run generate\` from [src/sites](../src/sites); do not edit.

Where a site's entry finds nothing (the site has changed, or its markup was never described) the generic rules serve: any
box that can be written in, the nearest button that says it posts. What cannot be read stays *unknown*; it is never guessed.
A policy names sites by their id, and can correct an entry under \`sites\` without a release. Hosts are permissions: only a
release or a person adds them.

| site | id | hosts | surfaces | known | keys that post | tried on |
|---|---|---|---|---|---|---|
${sites.map(row).join('\n')}

## Kinds of site that are told by their features

On a host that a person or an administrator added, these are recognised by what their pages are made of:
${list(sites.filter(site => site.features).map(site => site.name))}.

## Messages

Private messages are read only where a rule lists \`message\` among its surfaces; then card and popup say so. A box that
nobody described counts as one where the page's address says so, or where it stands by a log of what was said
(\`role="log"\`).
`,
};
