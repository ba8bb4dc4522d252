import type { ComposerData, Site } from './site.ts';

/** Mastodon's own page, and glitch's, which is built alike. Icon classes are the same in every language; labels are not. */
const web: ComposerData = {
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
  attachments: [
    {
      selector: '.compose-form__upload__thumbnail',
      kind: 'image',
      missing: '.compose-form__upload__warning:not(:has(button:not(.active)))',
    },
  ],
  edit: [{ near: '.edit-indicator' }],
};

const elk: ComposerData = {
  // A thread is several widgets, each with its own button.
  editable: ['[aria-roledescription="publish-widget"] .content-editor.ProseMirror'],
  surface: 'post',
  submit: ['[aria-roledescription="publish-widget"] button.publish-button', 'button.publish-button'],
  keys: ['mod+enter'],
};

const phanpy: ComposerData = {
  editable: [
    '#compose-container input[name="spoilerText"]',
    '#compose-container textarea.compose-field[name="status"]',
  ],
  surface: 'post',
  when: [{ near: '#compose-container .status-preview .reply-to', surface: 'reply' }],
  // The key sends a `submit` of its own making.
  submit: ['#compose-container form button[type="submit"]'],
  keys: ['mod+enter'],
  audience: [
    { selector: 'select[name="visibility"]:has(option[value="public"]:checked)', audience: 'public' },
    { selector: 'select[name="visibility"]:has(option[value="unlisted"]:checked)', audience: 'public' },
    { selector: 'select[name="visibility"]:has(option[value="private"]:checked)', audience: 'restricted' },
    { selector: 'select[name="visibility"]:has(option[value="direct"]:checked)', audience: 'restricted' },
  ],
};

/** The clients' own sources, as published in August 2026: three clients, one network. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mastodon.world',
    'mstdn.social',
    'mstdn.jp',
    'mas.to',
    'fosstodon.org',
    'hachyderm.io',
    'infosec.exchange',
    'mathstodon.xyz',
    'techhub.social',
    'troet.cafe',
    'elk.zone',
    'phanpy.social',
    'dev.phanpy.social',
  ],
  features: [
    'script#initial-state',
    '[aria-roledescription="publish-widget"]',
    '#compose-container textarea.compose-field',
  ],
  composers: [web, elk, phanpy],
};
