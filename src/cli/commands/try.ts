import { checkThrough } from '../../engine/check-through.ts';
import { settle } from '../../engine/draft.ts';
import { createHasher } from '../../engine/lists/hasher.ts';
import { slowHash } from '../../policy/slow-hash.ts';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { fail } from '../failure.ts';
import { excerpt } from '../mask.ts';
import { openPolicy } from '../policy-file.ts';
import { posts } from '../posts.ts';
import { progress } from '../progress.ts';
import { counted, table } from '../report.ts';
import { startTally } from '../tally.ts';

export const tryPosts = command({
  name: 'try',
  summary: 'shows how often each rule would speak on ordinary posts',
  usage: 'FILE --posts FILE [--samples N]',
  notes: [
    'Takes posts as people really write them, one a line: plain text, or objects as `beforehand check` takes them. On ordinary posts nearly everything a rule says is a false alarm: a rule that speaks often here will wear people out.',
    "Shows some of the posts for each rule, with the words in question in ‹…›; secrets and people's data as ••••.",
  ],
  options: {
    posts: { value: 'FILE', help: 'the posts', required: true },
    samples: { value: 'N', help: 'how many posts to show for each rule; 3 when left out' },
  },
  arguments: { min: 1, max: 1 },
  examples: ['beforehand try policy.yaml --posts last-month.txt'],
  exits: { 0: 'it ran, whatever it found' },
  async run(io, { posts: file, samples = '3' }, [policyFile = '']) {
    if (!/^\d{1,4}$/.test(samples)) fail(`--samples is a number, not "${samples}".`);
    const { policy, compiled } = await openPolicy(io, policyFile);
    const bar = progress(io, 'posts');
    const tally = startTally(Number(samples));
    const hasher = createHasher(slowHash);
    const seen = { posts: 0, spokenOn: 0, unread: 0 };
    for await (const post of posts(io, file)) {
      if (post.ok) {
        const { findings } = await checkThrough(compiled, settle(post.input, io.now()), hasher);
        tally.add(post.text, findings);
        seen.posts++;
        if (findings.length > 0) seen.spokenOn++;
      } else seen.unread++;
      bar.step();
    }
    bar.done();
    if (seen.posts === 0) fail(`There are no posts in "${file}": give one a line.`);

    const rate = (posts: number) => `${((posts * 1000) / seen.posts).toFixed(1)} in 1,000`;
    const rules = policy.rules
      .map(({ id, level }) => ({ id, level, ...tally.of(id) }))
      .sort((a, b) => b.posts - a.posts);
    await io.out(`${table(rules.map(({ id, level, posts }) => [id, level, counted(posts, 'post'), rate(posts)]))}\n`);
    for (const { id, samples } of rules) {
      if (samples.length === 0) continue;
      const lines = samples.map(({ text, finding, findings }) => `  ${excerpt(text, finding, findings)}\n`);
      await io.out(`\n${id}\n${lines.join('')}`);
    }
    await io.out(
      `\n${counted(seen.posts, 'post')}; a rule speaks on ${seen.spokenOn} of them, ${rate(seen.spokenOn)}\n`,
    );
    if (seen.unread > 0)
      io.err(`beforehand try: ${counted(seen.unread, 'line')} could not be read and were left out.\n`);
    return exit.fine;
  },
});
