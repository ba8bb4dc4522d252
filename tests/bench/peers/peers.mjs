/** Each peer as its own documentation sets it up, with everything on that it recommends. */
export const peers = [
  {
    name: 'harper.js',
    does: 'grammar',
    async start() {
      const { LocalLinter } = await import('harper.js');
      const { binaryInlined } = await import('harper.js/binaryInlined');
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return text => linter.lint(text);
    },
  },
  {
    name: '@secretlint/core',
    does: 'secrets (preset-recommend)',
    async start() {
      const { lintSource } = await import('@secretlint/core');
      const preset = await import('@secretlint/secretlint-rule-preset-recommend');
      const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: preset.creator }];
      return content =>
        lintSource({
          source: { content, filePath: 'post.txt', ext: '.txt', contentType: 'text' },
          options: { config: { rules } },
        });
    },
  },
  {
    name: 'retext-equality',
    does: 'inconsiderate wording',
    start: () => retextWith(() => import('retext-equality')),
  },
  {
    name: 'retext-profanities',
    does: 'profanities',
    start: () => retextWith(() => import('retext-profanities')),
  },
  {
    name: 'obscenity',
    does: 'profanities',
    async start() {
      const { englishDataset, englishRecommendedTransformers, RegExpMatcher } = await import('obscenity');
      const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
      return text => matcher.getAllMatches(text, true);
    },
  },
  {
    name: 'openredaction',
    does: 'personal data',
    async start() {
      const { OpenRedaction } = await import('openredaction');
      const redactor = new OpenRedaction();
      return text => redactor.detect(text);
    },
  },
];

async function retextWith(load) {
  const { retext } = await import('retext');
  const { default: plugin } = await load();
  const processor = retext().use(plugin).freeze();
  return text => processor.process(text);
}
