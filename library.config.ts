import { defineConfig } from 'vite';

/** Makes dist/library.mjs, one file without imports, for Node 20 and later and for browsers of 2023 and later. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    lib: { entry: 'src/library/index.ts', formats: ['es'], fileName: () => 'library.mjs' },
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
  },
});
