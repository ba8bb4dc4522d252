import { describe, expect, test } from 'vitest';
import { cardFrame, isOwnPage, pageFrame } from './sender.ts';

const self = 'abcdefgh';
const own = `chrome-extension://${self}`;
type Sender = chrome.runtime.MessageSender;

const tab = { id: 3, incognito: false } as chrome.tabs.Tab;
/** A sender of whom the browser does not tell one thing. */
const without = (key: keyof Sender, { [key]: _, ...rest }: Sender): Sender => rest;
const script: Sender = {
  id: self,
  tab,
  frameId: 5,
  documentId: 'D',
  url: 'https://x.com/home',
  origin: 'https://x.com',
};
const card: Sender = { id: self, tab, frameId: 6, documentId: 'C', url: `${own}/card.html#t`, origin: own };

describe('pageFrame', () => {
  test('a content script of ours, by its document and the host of its origin', () => {
    const frame = { tab: 3, frame: 5, document: 'D', host: 'x.com', incognito: false };
    expect(pageFrame(script, self)).toEqual(frame);
    expect(pageFrame({ ...script, url: 'about:blank' }, self)).toEqual(frame);
  });

  test.each<[string, Sender]>([
    ['another extension', { ...script, id: 'other' }],
    ['nobody', without('id', script)],
    ['a page of the extension', card],
    ['something outside a tab', without('tab', script)],
    ['a local file', { ...script, origin: 'null', url: 'file:///x' }],
  ])('not %s', (_, sender) => {
    expect(pageFrame(sender, self)).toBeUndefined();
  });
});

describe('own pages', () => {
  test('a card is our card.html inside a tab', () => {
    expect(cardFrame(card, self, own)).toEqual({ tab: 3, document: 'C' });
    expect(cardFrame({ ...card, url: `${own}/popup.html` }, self, own)).toBeUndefined();
    expect(cardFrame(without('tab', card), self, own)).toBeUndefined();
    expect(cardFrame(script, self, own)).toBeUndefined();
  });

  test.each<[string, Sender]>([
    ['a content script', script],
    ['a page that names itself like ours', { ...script, url: `https://x.com/${own}/card.html` }],
    ['a frame of ours that another origin speaks from', { ...card, origin: 'https://x.com' }],
    ['another extension', { ...card, id: 'other' }],
    ['an address that is none', { ...card, url: 'nonsense' }],
  ])('not %s', (_, sender) => {
    expect(isOwnPage(sender, self, own)).toBe(false);
    expect(cardFrame(sender, self, own)).toBeUndefined();
  });
});
