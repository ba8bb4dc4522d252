import { token } from './support/token.ts';

export const sendgridApiToken = token({
  id: 'sendgrid-api-token',
  title: 'SendGrid API key',
  source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  keywords: ['sg.'],
  pattern: /SG\.[\w=.-]{66}(?![=.-])/,
});
