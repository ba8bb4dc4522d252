import { serve } from './serve.ts';
import { instance } from './world.ts';

/**
 * Runs in a frame at first contact, after the sentinel: takes its listeners over, and whatever press it kept. A second
 * run in the same frame changes nothing.
 */
export function startComposer(): void {
  const hooks = instance();
  if (hooks === undefined || hooks.served) return;
  hooks.served = true;
  serve(hooks);
}
