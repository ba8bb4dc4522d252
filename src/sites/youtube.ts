import type { Site } from './site.ts';

/**
 * Public sources, August 2026. Ids are repeated for every box that is open, so each looks around itself. Who is signed in
 * cannot be read without opening a menu.
 */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com'],
  composers: [
    {
      editable: ['ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable="true"]'],
      surface: 'post',
      submit: ['#submit-button button'],
      keys: [],
      attachments: [{ selector: 'ytd-backstage-multi-image-thumbnail-renderer img.thumbnail-image', kind: 'image' }],
      scheduled: [{ near: '#scheduling-panel:not([hidden])' }],
    },
    {
      editable: ['ytd-commentbox[is-reply] #contenteditable-root[contenteditable="true"]'],
      surface: 'reply',
      submit: ['#submit-button button'],
      keys: [],
    },
    {
      editable: ['ytd-commentbox #contenteditable-root[contenteditable="true"]'],
      surface: 'comment',
      submit: ['#submit-button button'],
      keys: [],
    },
    {
      // Title and description of a video.
      editable: ['#title-textarea #textbox', '#description-textarea #textbox'],
      surface: 'post',
      submit: [],
      keys: [],
    },
  ],
};
