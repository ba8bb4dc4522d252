import { expect, test } from 'vitest';
import { prepare } from '../../text/prepare.ts';
import type { Facts } from '../define.ts';
import { isElsewhere, isOverTrifle, isRefusal } from './elsewhere.ts';
import { hear } from './hearing.ts';

const facts: Facts = {
  mentions: (kind, { raw }) => {
    const start = raw.indexOf('Acme');
    return kind === 'organisation' && start >= 0 ? [{ start, end: start + 4 }] : [];
  },
  disclaimers: () => [],
};
const heard = (text: string) => hear(prepare(text), facts);

test.each([
  ['insider', 'Acme announced the takeover this morning', true],
  ['insider', 'Acme has not announced the takeover', false],
  ['insider', 'The takeover was never published officially', false],
  ['non-public', 'Chapter two of my novel: the board keeps the robot secret', true],
  ['non-public', 'As in my novel, Acme keeps the robot secret', false],
  ['harassment', 'Chapter two of my novel: the board keeps the robot secret', false],
  ['speaks-for', 'Der Chor verspricht Waffeln', true],
  ['speaks-for', 'Der Chor dankt, und wir bei Acme versprechen Ersatz', false],
  ['non-public', 'Mijn oma weet nog van niks', true],
  // Of work, though some of the words are of games, films and houses, too.
  ['legal', 'O juiz decidiu contra a empresa', false],
  ['non-public', "L'amministratore delegato lascia a maggio", false],
  ['non-public', 'Las cifras del cuarto trimestre salen mañana', false],
  ['non-public', 'The new series ships in May, nobody knows yet', false],
  ['legal', 'Die Razzia war ein Raid der Steuerfahndung', false],
  ['non-public', 'Minha avó não sabe de nada na minha empresa', false],
])('%s, of %j: %s', (signal, text, wanted) => {
  expect(isElsewhere(signal, heard(text))).toBe(wanted);
});

test('declining to tell is a refusal, hinting is none', () => {
  expect(isRefusal(heard("I'm not allowed to talk about it so I won't").sentences[0]!)).toBe(true);
  expect(isRefusal(heard('I am not allowed to say how big May will be').sentences[0]!)).toBe(false);
});

test('trifles are told from what matters', () => {
  expect(isOverTrifle(heard('te mato, me contaste el final de la temporada').sentences[0]!)).toBe(true);
  expect(isOverTrifle(heard('te mato, sé dónde vives').sentences[0]!)).toBe(false);
});
