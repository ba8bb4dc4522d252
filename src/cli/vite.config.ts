import { chmod } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const executable: Plugin = {
  name: 'executable',
  writeBundle: ({ dir = '' }) => chmod(join(dir, 'beforehand.mjs'), 0o755),
};

/** Makes dist/beforehand.mjs: one file that runs on Node 20 and later with nothing installed beside it. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  plugins: [executable],
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: at('main.ts'),
    target: 'node20',
    outDir: at('../../dist'),
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      external: [/^node:/, ...builtinModules],
      output: { entryFileNames: 'beforehand.mjs', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
});
