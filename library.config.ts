import { defineConfig, type Plugin } from 'vite';

/**
 * Writes what is not ASCII as escapes. A file with one other character is kept in memory with two bytes for each, and the
 * phrases of the signals are most of it.
 */
function ascii(): Plugin {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'ascii',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
    },
  };
}

/** Makes dist/library.mjs, one file without imports, for Node 20 and later and for browsers of 2023 and later. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [ascii()],
  build: {
    lib: { entry: 'src/library/index.ts', formats: ['es'], fileName: () => 'library.mjs' },
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: false,
    rolldownOptions: { output: { minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } } } },
  },
});
