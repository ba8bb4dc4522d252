import { describe, expect, test } from 'vitest';
import { saysPost } from './words.ts';

describe('a label that posts', () => {
  test.each([
    'Post',
    ' Publish post ',
    'REPLY',
    'Post all',
    'Veröffentlichen',
    'Répondre',
    'Enviar',
    '投稿する',
    '게시하기',
    'Отправить',
    'نشر',
    'Lägg upp',
  ])('%s', label => expect(saysPost(label)).toBe(true));
});

describe('a label that does not', () => {
  test.each([
    'Cancel',
    'Postpone',
    'Add an emoji',
    'Unsend',
    'Posts by others',
    '',
    'Postal code',
    'Everyone can reply',
    'Sendung verfolgen',
  ])('%s', label => expect(saysPost(label)).toBe(false));
});
