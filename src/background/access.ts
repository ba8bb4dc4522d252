/** What the browser lets us read. Asked each time: a person can take a host back at any moment. */

/** Whether all of these match patterns may be read. */
export function mayRead(patterns: readonly string[]): Promise<boolean> {
  if (patterns.length === 0) return Promise.resolve(true);
  return chrome.permissions.contains({ origins: [...patterns] }).catch(() => false);
}

/** Whether pages of a host may be read, encrypted or not. */
export async function mayReadHost(host: string): Promise<boolean> {
  return (await mayRead([`https://${host}/*`])) || (await mayRead([`http://${host}/*`]));
}

/** Gives a host back that the person does not want checked any more. What the package asks for cannot be given back. */
export async function giveBack(pattern: string): Promise<void> {
  await chrome.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** The single hosts among match patterns, such as `https://forum.example/*`; patterns for many say nothing of any one. */
export function hostsIn(patterns: readonly string[]): string[] {
  return patterns.flatMap(pattern => /^https:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1] ?? []);
}
