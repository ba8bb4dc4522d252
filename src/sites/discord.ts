import type { ComposerData, Site } from './site.ts';

const box = '[role="textbox"][data-slate-editor="true"]';

const common = {
  surface: 'message',
  submit: [],
  account: [{ selector: 'section[aria-label="User area"] [class*="nameTag_"]' }],
} satisfies Partial<ComposerData>;

/** Public sources, September 2026. Class names end in a hash: they are matched by their beginning. Nothing but keys posts. */
export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com', 'discordapp.com'],
  elsewhere: [{ path: '^/channels/', surface: 'message' }],
  composers: [
    {
      ...common,
      editable: [`li[id^="chat-messages-"] ${box}`],
      keys: ['enter'],
      edit: [{ path: '' }],
    },
    { ...common, editable: [box, '[class*="channelTextArea_"] [role="textbox"]'], keys: ['enter?'] },
  ],
};
