import type { ExamplesById } from '../../examples.ts';
import { sample } from './sample.ts';

const password = sample(16);

export const examples: ExamplesById = {
  'database-connection-string': {
    flags: [
      `DATABASE_URL=‹postgres://app:${password}@db.example.com:5432›/app`,
      `redis-cli -u ‹rediss://default:${password}@cache.example.com:6379› ping`,
      `mongo "‹mongodb+srv://app:${password}@cluster0.example.net›/test"`,
    ],
    passes: [
      'In the docs there is `postgres://user:pass@localhost/db`, what do I put there?',
      `mysql://root:${'$'}MYSQL_PASSWORD@db/app`,
      'amqp://guest:guest@localhost:5672',
      'redis://localhost:6379/0',
    ],
  },
};
