import { token } from './support/token.ts';

export const discordWebhookUrl = token({
  id: 'discord-webhook-url',
  title: 'Discord webhook address',
  source: 'https://docs.discord.com/developers/resources/webhook',
  keywords: ['api/webhooks/'],
  pattern: /(?:https?:\/\/)?(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,80}/,
});
