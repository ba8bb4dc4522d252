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

/** The readers of documents stay in a file of their own, loaded when it is needed. */
const documentsApart: Plugin = {
  name: 'documents-apart',
  enforce: 'pre',
  resolveId: source => (source.endsWith('documents/index.ts') ? { id: './documents.mjs', external: true } : undefined),
};

/**
 * Makes dist/beforehand.mjs, which runs on Node 20 and later with nothing installed beside it; with `--mode documents`
 * dist/documents.mjs, which it loads to take fingerprints. Together they would take twice as long to start.
 */
export default defineConfig(({ mode }) => {
  const apart = mode === 'documents';
  return {
    root: at('.'),
    publicDir: false,
    plugins: apart ? [] : [documentsApart, executable],
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: at(apart ? 'documents/index.ts' : 'main.ts'),
      target: 'node20',
      outDir: at('../../dist'),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        external: [/^node:/, ...builtinModules],
        output: apart
          ? { entryFileNames: 'documents.mjs', codeSplitting: false }
          : { entryFileNames: 'beforehand.mjs', banner: '#!/usr/bin/env node', codeSplitting: false },
      },
    },
  };
});
