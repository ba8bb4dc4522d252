import type { Site, Source } from './site.ts';

const account: readonly Source[] = [{ selector: 'a#me' }];

/** Public sources, August 2026. Plain forms; everything on it can be read by anyone. */
export const hackerNews: Site = {
  id: 'hacker-news',
  name: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  composers: [
    {
      editable: ['textarea[name="about"]'],
      surface: 'profile',
      submit: ['form input[type="submit"]'],
      keys: [],
      account,
    },
    {
      editable: ['input[name="title"]', 'textarea[name="text"]'],
      surface: 'comment',
      when: [
        { path: '^/submit', surface: 'post' },
        { path: '^/reply', surface: 'reply' },
      ],
      submit: ['form[action="comment"] input[type="submit"]', 'form input[type="submit"]', 'input[type="submit"]'],
      keys: [],
      account,
      audience: [{ audience: 'public' }],
      edit: [{ path: '^/edit' }],
    },
  ],
};
