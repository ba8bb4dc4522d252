import type { Site } from './site.ts';

/** Public sources, June 2026. Hashes in class names change with each build; placeholders only tell in Chinese. */
export const weibo: Site = {
  id: 'weibo',
  name: 'Weibo',
  hosts: ['weibo.com', 'www.weibo.com', 'm.weibo.cn', 'card.weibo.com'],
  elsewhere: [{ path: '^/message', surface: 'message' }],
  composers: [
    {
      editable: ['textarea[placeholder="发布你的评论"]'],
      surface: 'comment',
      submit: ['button:has(span.woo-button-content)'],
      pick: 'last',
      keys: [],
    },
    {
      editable: ['textarea[placeholder="有什么新鲜事想分享给大家？"]', 'textarea[class*="_input_"]'],
      surface: 'post',
      submit: ['button:has(span.woo-button-content)'],
      pick: 'last',
      keys: [],
      attachments: [{ selector: '[class*="picture"] img', kind: 'image' }],
    },
  ],
};
