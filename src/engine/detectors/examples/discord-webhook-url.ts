import type { ExamplesById } from '../../examples.ts';
import { sample } from './sample.ts';

const path = `discord.com/api/webhooks/${sample(18, 'digits')}`;

export const examples: ExamplesById = {
  'discord-webhook-url': {
    flags: [`If you want to hack on it: ‹https://${path}/${sample(68)}›`, `HOOK="‹https://ptb.${path}/${sample(68)}›"`],
    passes: [`https://${path}/`, `https://${path}/your-token`, `https://${path}/${'x'.repeat(68)}`],
  },
};
