import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

/** Draft.js calls `findDOMNode`, which React 19 no longer has. */
const aliases: Readonly<Record<string, Record<string, string>>> = {
  draft: { react: 'react-18', 'react-dom': 'react-dom-18' },
};

/** Bundles the script of a demo page, with the real editors from npm. */
export async function bundlePage(id: string): Promise<string> {
  const entry = ['client.tsx', 'client.ts'].map(name => `${folder}${id}/${name}`).find(existsSync);
  if (entry === undefined)
    throw new Error(`The demo page "${id}" has no client.ts or client.tsx in tests/pages/${id}.`);
  return bundleFile(entry, id);
}

/** Bundles a script for a page; `id` says which aliases it needs. */
export async function bundleFile(entry: string, id: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: aliases[id] ?? {},
  });
  return outputFiles[0]!.text;
}
