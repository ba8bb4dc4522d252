/**
 * Stands in for `weights.generated.ts` in the extension's worker: the weights are a packaged file there, read when the worker starts, and no
 * code that is parsed with it.
 */
export let base64 = '';

/** Takes the weights as read from the file; the ear hears nothing before. */
export function provide(read: string): void {
  base64 = read;
}
