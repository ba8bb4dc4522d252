import type { Site } from './site.ts';

/** Public sources, August 2026. A story is published on a second screen, whose button is told by its words. */
export const medium: Site = {
  id: 'medium',
  name: 'Medium',
  hosts: ['*.medium.com'],
  composers: [
    {
      editable: ['[data-testid="editorTitleParagraph"]', '[data-testid="editorParagraphText"]'],
      surface: 'post',
      submit: [],
      keys: [],
      edit: [{ path: '^/p/[^/]+/edit' }],
    },
    {
      editable: ['div[role="textbox"][data-slate-editor="true"]'],
      surface: 'comment',
      submit: ['[data-testid="ResponseRespondButton"]'],
      keys: [],
    },
  ],
};
