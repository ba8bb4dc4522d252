import { describe, expect, test } from 'vitest';
import { readMarked } from '../../policy/marked.ts';
import { settle } from '../draft.ts';
import type { Span } from '../finding.ts';
import { prepare } from '../text/prepare.ts';
import type { Prepared } from '../text/prepared.ts';
import type { Facts, MentionKind } from './define.ts';
import { examples } from './examples/index.ts';
import { signals } from './index.ts';

const names: Readonly<Record<MentionKind, readonly string[]>> = {
  organisation: ['Acme'],
  product: ['RoadRunner'],
  competitor: ['Globex'],
  customer: ['Initech'],
  colleague: [],
};

function standing(words: readonly string[], { raw }: Prepared): Span[] {
  return words.flatMap(word =>
    Array.from(raw.matchAll(new RegExp(`\\b${word}\\b`, 'g')), ({ index }) => ({
      start: index,
      end: index + word.length,
    })),
  );
}

const facts: Facts = {
  mentions: (kind, text) => standing(names[kind], text),
  disclaimers: text => standing(['Das ist meine eigene Meinung'], text),
};

const heardBy = (signal: (typeof signals)[number], text: string): string[] =>
  signal.find(prepare(text), settle({ parts: [text] }, 0), facts).map(({ start, end }) => text.slice(start, end));

test('ids are unique, kebab case, and each is shown by examples', () => {
  const ids = signals.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter(id => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(Object.keys(examples).sort()).toEqual([...ids].sort());
});

describe.each(signals)('$id', signal => {
  const { flags, passes } = examples[signal.id]!;

  test('has as many examples of silence as of speech', () => {
    expect(flags.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThanOrEqual(flags.length);
  });

  test.each(flags)('hears %s', marked => {
    const { text, spans } = readMarked(marked);
    const wanted = spans.map(({ start, end }) => text.slice(start, end));
    expect(wanted).not.toEqual([]);
    expect(heardBy(signal, text)).toEqual(wanted);
  });

  test.each(passes)('hears nothing in %s', text => {
    expect(heardBy(signal, text)).toEqual([]);
  });
});
