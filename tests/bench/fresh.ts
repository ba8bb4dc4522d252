import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Run in a process of its own: how long the library takes from its import to a compiled policy, how long the first check
 * then takes, and how much memory stays taken once the policy was loaded from its buffer.
 */
const document = JSON.parse(readFileSync(process.argv[2]!, 'utf8'));
/** Twice, and a turn between: what was compiled in the background is let go only then. */
const memory = async (): Promise<number> => {
  globalThis.gc?.();
  await new Promise(resolve => setTimeout(resolve, 20));
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const buffer = `${process.argv[2]}.bin`;
const before = await memory();
const start = performance.now();
const library: typeof import('../../src/library/index.ts') = await import(
  new URL('../../dist/library.mjs', import.meta.url).href
);
const draft = library.settle({ parts: ['Good morning.'] }, 0);

/** In a function, so that nothing of it is held afterwards. */
function compileOnce() {
  const compiled = library.compile(document);
  const ready = performance.now();
  library.check(compiled, draft);
  const checked = performance.now();
  writeFileSync(buffer, library.serialize(compiled));
  return { ready: ready - start, first: checked - ready };
}

const times = compileOnce();
const loaded = library.deserialize(readFileSync(buffer));
if (loaded.ok) library.check(loaded.compiled, draft);
console.log(JSON.stringify({ ...times, megabytes: (await memory()) - before, loaded: loaded.ok }));
