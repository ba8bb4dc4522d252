import type { Site } from './site.ts';

/** Public sources, August 2026. Title and description of a pin are one draft; how comments are built is not known. */
export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: [
    'www.pinterest.com',
    'www.pinterest.at',
    'www.pinterest.ca',
    'www.pinterest.ch',
    'www.pinterest.cl',
    'www.pinterest.co.kr',
    'www.pinterest.co.uk',
    'www.pinterest.com.au',
    'www.pinterest.com.mx',
    'www.pinterest.de',
    'www.pinterest.dk',
    'www.pinterest.es',
    'www.pinterest.fr',
    'www.pinterest.ie',
    'www.pinterest.it',
    'www.pinterest.jp',
    'www.pinterest.nz',
    'www.pinterest.ph',
    'www.pinterest.pt',
    'www.pinterest.se',
  ],
  composers: [
    {
      editable: ['input#storyboard-selector-title', '.public-DraftEditor-content[contenteditable="true"]'],
      surface: 'post',
      submit: ['[data-test-id="storyboard-creation-nav-done"] button', '[data-test-id="board-dropdown-save-button"]'],
      keys: [],
    },
  ],
};
