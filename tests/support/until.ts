/**
 * Waits for a state: asks again and again until `read` gives something truthy, and returns that. Throws a sentence with
 * `what` when it does not come. A read that throws counts as *not yet*.
 */
export async function until<Value>(
  what: string,
  read: () => Value | Promise<Value>,
  patience = 10_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const value = await read();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain: ${what}. Last seen: ${String(last)}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
