import type { Site } from './site.ts';

/** The site's own source, as published in August 2026. Icon classes are the same in every language; labels are not. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['mastodon.social'],
  composers: [
    {
      // The content warning is public as well: it is a part of the draft.
      editable: ['#cw-spoiler-input', 'form.compose-form textarea.autosuggest-textarea__textarea'],
      surface: 'post',
      when: [{ near: '.reply-indicator', surface: 'reply' }],
      // The key calls the site's handler; only the button submits the form.
      submit: ['.compose-form__submit button[type="submit"]'],
      keys: ['mod+enter'],
      account: [
        { selector: '.compose-form .navigation-bar a[href^="/@"][title]', attribute: 'href', pattern: '^/@([^/]+)' },
      ],
      replyTo: [{ selector: '.compose-form .reply-indicator a[href^="/@"]', attribute: 'href', pattern: '^/@([^/]+)' }],
      audience: [
        { selector: '.compose-form__dropdowns .icon-globe', audience: 'public' },
        { selector: '.compose-form__dropdowns .icon-unlock', audience: 'public' },
        { selector: '.compose-form__dropdowns .icon-lock', audience: 'restricted' },
        { selector: '.compose-form__dropdowns .icon-at', audience: 'restricted' },
      ],
    },
  ],
};
