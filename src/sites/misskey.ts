import type { Site } from './site.ts';

/** The site's own source, as published in April 2026. Test ids are in what it ships; each form can post as another account. */
export const misskey: Site = {
  id: 'misskey',
  name: 'Misskey',
  hosts: ['misskey.io'],
  features: ['textarea[data-cy-post-form-text]', '[data-cy-open-post-form-submit]'],
  composers: [
    {
      editable: ['textarea[data-cy-post-form-text]'],
      surface: 'post',
      submit: ['button[data-cy-open-post-form-submit]'],
      keys: ['mod+enter'],
      audience: [
        { selector: 'header button i.ti-world', audience: 'public' },
        { selector: 'header button i.ti-home', audience: 'public' },
        { selector: 'header button i.ti-lock', audience: 'restricted' },
        { selector: 'header button i.ti-mail', audience: 'restricted' },
      ],
    },
  ],
};
