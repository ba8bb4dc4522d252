import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code and run anywhere; browser specs drive the built extension, one file at a time. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          sequence: { shuffle: true },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.spec.ts'],
          fileParallelism: false,
          // On a machine too busy to answer within 300 ms a post goes, by design: there a test has two more tries, here it is seen.
          retry: process.env.CI ? 2 : 0,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
