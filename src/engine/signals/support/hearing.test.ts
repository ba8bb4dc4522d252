import { describe, expect, test } from 'vitest';
import type { Span } from '../../finding.ts';
import { prepare } from '../../text/prepare.ts';
import type { Facts } from '../define.ts';
import { hear } from './hearing.ts';
import { masks } from './lexicon.ts';
import { inRaw, whole } from './sentences.ts';

function naming(name: string): Facts {
  const mentions = (kind: string, { raw }: { raw: string }): Span[] =>
    kind === 'organisation' && raw.includes(name)
      ? [{ start: raw.indexOf(name), end: raw.indexOf(name) + name.length }]
      : [];
  return { mentions, disclaimers: () => [] };
}

describe('hear', () => {
  test('masks a name letter for letter, also where folding dropped some', () => {
    const { text } = hear(prepare('😀 A\u200bcmé rocks'), naming('A\u200bcmé'));
    expect(text).toBe(`😀 ${masks.organisation.repeat(4)} rocks`);
  });

  test('what a sentence marks comes back as typed', () => {
    const raw = 'Oﬃce news. Our Àcme plan ﬁts!';
    const prepared = prepare(raw);
    const second = hear(prepared, naming('Àcme')).sentences[1]!;
    const at = second.text.indexOf('plan');
    const [span] = inRaw(prepared, second, [{ start: at, end: second.text.length - 1 }]);
    expect(raw.slice(span!.start, span!.end)).toBe('plan ﬁts');
    const all = whole(prepared, second);
    expect(raw.slice(all.start, all.end)).toBe('Our Àcme plan ﬁts');
  });

  test('longer quotations are not the writer’s own, short ones are', () => {
    const { own } = hear(prepare('He said "it was a terrible idea" of our “leaders”'), naming('Acme'));
    expect(own).not.toContain('terrible');
    expect(own).toContain('leaders');
  });

  test('is worked out once a text for the same facts, anew for others', () => {
    const prepared = prepare('Acme and Globex');
    const facts = naming('Acme');
    expect(hear(prepared, facts)).toBe(hear(prepared, facts));
    expect(hear(prepared, naming('Globex')).text).toContain('acme');
  });
});
