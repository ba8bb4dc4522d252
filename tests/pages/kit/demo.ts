/** The hook that every page offers to tests: where its boxes are, and what the framework's model of each holds. */
export interface BoxHook {
  readonly editable: HTMLElement;
  /** Absent where the site has no button (a chat that posts on Enter). */
  readonly button?: HTMLElement | undefined;
  /** The text in the framework's model, not in the DOM. */
  model(): string;
}

declare global {
  interface Window {
    demo: Record<string, BoxHook>;
    /** Model text of a box; of the first one when not named. */
    model(box?: string): string;
  }
}

const hooks: Record<string, BoxHook> = {};
window.demo = hooks;
window.model = box => (box === undefined ? Object.values(hooks)[0] : hooks[box])?.model() ?? '';

/** Makes a box known to the tests, in place of an earlier one of that name. */
export function offer(name: string, hook: BoxHook): void {
  hooks[name] = hook;
}
