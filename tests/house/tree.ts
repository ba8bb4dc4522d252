import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Reads the project as text, for the tests that keep the house in order. */

const skipped = new Set(['node_modules', '.git', '.output', '.wxt', 'dist', 'coverage']);

/** Every file below a folder, as paths from the project's root, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => {
      if (skipped.has(entry.name)) return [];
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

export function read(path: string): string {
  return readFileSync(path, 'utf8');
}

export interface Import {
  readonly from: string;
  /** A path from the project's root, or a package name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

/** The static imports and re-exports of a source file. */
export function importsOf(path: string): Import[] {
  return [...read(path).matchAll(statement)].map(match => ({
    from: path,
    to: locate(path, match[2]!),
    typeOnly: match[1] !== undefined,
  }));
}

function locate(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return posix.normalize(join(dirname(from), specifier));
  return specifier;
}

/** Everything that a file pulls into its bundle, itself included: values only, types weigh nothing. */
export function reach(entry: string): Set<string> {
  const seen = new Set<string>();
  const queue = [entry];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (!/\.tsx?$/.test(next)) continue;
    queue.push(
      ...importsOf(next)
        .filter(one => !one.typeOnly)
        .map(one => one.to),
    );
  }
  return seen;
}

export const isTest = (path: string): boolean => /\.(test|spec|examples)\.tsx?$/.test(path);
export const isGenerated = (path: string): boolean => path.includes('.generated.');
export const isSource = (path: string): boolean => /\.(tsx?|css|mjs)$/.test(path) && !isGenerated(path);
