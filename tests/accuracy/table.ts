import { alarmsOn, type Judged, missedOn } from './judge.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** One line: of what is expected, how much speaks; on how many posts something speaks that must not. */
export function summary(posts: readonly Judged[]): string {
  const expected = posts.reduce((sum, { expect }) => sum + expect.length, 0);
  const missed = posts.reduce((sum, post) => sum + missedOn(post).length, 0);
  const guarded = posts.filter(({ forbid }) => forbid.length > 0);
  const alarmed = guarded.filter(post => alarmsOn(post).length > 0).length;
  return `${posts.length} posts: recall ${percent(expected - missed, expected)} (${expected - missed} of ${expected}), alarms on ${percent(alarmed, guarded.length)} (${alarmed} of ${guarded.length} posts that forbid something).`;
}

/** A table in Markdown, a row a category. */
export function categoryTable(posts: readonly Judged[]): string {
  const categories = [...new Set(posts.flatMap(post => [...post.expect, ...alarmsOn(post)]))].sort();
  const rows = categories.map(category => {
    const expected = posts.filter(({ expect }) => expect.includes(category));
    const heard = expected.filter(({ said }) => said.has(category)).length;
    const alarms = posts.filter(post => alarmsOn(post).includes(category)).length;
    return `| ${category} | ${expected.length} | ${heard} | ${percent(heard, expected.length)} | ${alarms} |`;
  });
  return ['| category | expected | heard | recall | alarms |', '|---|--:|--:|--:|--:|', ...rows].join('\n');
}

/** A table in Markdown, a row a language; empty where no post names one. */
export function languageTable(posts: readonly Judged[]): string {
  const languages = [...new Set(posts.flatMap(({ language }) => language ?? []))].sort();
  if (languages.length === 0) return '';
  const rows = languages.map(language => {
    const own = posts.filter(post => post.language === language);
    const expected = own.reduce((sum, { expect }) => sum + expect.length, 0);
    const heard = expected - own.reduce((sum, post) => sum + missedOn(post).length, 0);
    const alarmed = own.filter(post => alarmsOn(post).length > 0).length;
    return `| ${language} | ${own.length} | ${percent(heard, expected)} | ${alarmed} |`;
  });
  return ['| language | posts | recall | posts with alarms |', '|---|--:|--:|--:|', ...rows].join('\n');
}

/** A few posts that stay unheard, a category each: the shortest, which show best what the words alone do not give. */
export function missedPosts(posts: readonly Judged[], each: number): string {
  const categories = [...new Set(posts.flatMap(missedOn))].sort();
  return categories
    .map(category => {
      const missed = posts.filter(post => missedOn(post).includes(category));
      const shown = missed.toSorted((a, b) => a.text.length - b.text.length).slice(0, each);
      const quotes = shown.map(({ text }) => `- ${JSON.stringify(text)}`);
      return `**${category}**, ${missed.length} missed:\n\n${quotes.join('\n')}`;
    })
    .join('\n\n');
}

/** How often a policy speaks on posts that deserve no word. */
export function alarmRow(name: string, posts: readonly Judged[]): string {
  const spoken = posts.filter(({ said }) => said.size > 0).length;
  return `| ${name} | ${spoken} | ${posts.length} | ${percent(spoken, posts.length)} |`;
}
