/** What the ear learns: the labels of the corpus, and the signal that speaks of each. Only what gains enough stays in it; see docs/accuracy.md. */
export const learned: readonly { readonly category: string; readonly signal: string }[] = [
  { category: 'confidential', signal: 'non-public' },
  { category: 'connection', signal: 'praise' },
  { category: 'customer', signal: 'customer-mention' },
  { category: 'disparagement', signal: 'disparagement' },
  { category: 'financial-disclosure', signal: 'insider' },
  { category: 'legal', signal: 'legal' },
  { category: 'personal-view', signal: 'opinion' },
  { category: 'safety', signal: 'site-access' },
  { category: 'speaks-for', signal: 'speaks-for' },
];
