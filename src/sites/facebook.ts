import type { Site } from './site.ts';

const box = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

/**
 * Public sources, November 2026. Class names are hashed and labels are localised, so roles carry this entry. The account
 * is only told by cookies that a page's script cannot always read: it stays unknown.
 */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  elsewhere: [{ path: '^/messages|^/latest/inbox', surface: 'message' }],
  composers: [
    {
      // Floating chats name nobody's post; their box asks for a short "Aa" in every language seen.
      editable: [`${box}[aria-placeholder="Aa"]`],
      surface: 'message',
      submit: [],
      keys: ['enter'],
    },
    {
      // The dialog of somebody's post holds a comment box as well; that of a new post holds no article.
      editable: [
        `[role="article"] ${box}`,
        `[role="dialog"]:has([role="article"]) ${box}`,
        `form ${box}:not([role="dialog"] *)`,
      ],
      surface: 'comment',
      when: [{ path: '^/messages', surface: 'message' }],
      submit: ['form [type="submit"]', '[aria-label="Comment"][role="button"]'],
      keys: ['enter'],
    },
    {
      editable: [`[role="dialog"] ${box}`],
      surface: 'post',
      submit: ['[aria-label="Post"][role="button"]', '[role="button"]:not([aria-haspopup]):not(:has(svg, img, i))'],
      pick: 'last',
      keys: [],
      attachments: [
        { selector: 'img[src^="blob:"]', kind: 'image' },
        { selector: 'video', kind: 'video' },
      ],
    },
  ],
};
