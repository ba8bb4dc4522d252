/** When to ask for the policy again. */

export const refreshAlarm = 'refresh';

/** Minutes between two fetches where IT sets nothing else. */
const usual = 60;
/** Minutes within which a first policy, or a very old one, is asked for. */
const soon = 5;
const day = 24 * 60;

export interface Plan {
  delayInMinutes: number;
  periodInMinutes: number;
}

/**
 * When to fetch next: at a random moment within the interval, so that a whole organisation never asks at once, neither at
 * the full hour nor when everybody starts work. Who holds no policy yet, or none of the last day, asks sooner.
 * @param age minutes since the policy's address last confirmed it
 */
export function plan(age: number | undefined, interval: number | undefined, random: number): Plan {
  const within = interval ?? usual;
  const first = Math.min(soon, within);
  const periodInMinutes = age === undefined ? first : within;
  return { delayInMinutes: random * (age === undefined || age > day ? first : within), periodInMinutes };
}

/** Sets the alarm, unless it is set already with the same period: a worker that wakes must not put the fetch off. */
export async function schedule(next: Plan | undefined): Promise<void> {
  if (next === undefined) {
    await chrome.alarms.clear(refreshAlarm);
    return;
  }
  const alarm = await chrome.alarms.get(refreshAlarm);
  if (alarm?.periodInMinutes !== next.periodInMinutes) await chrome.alarms.create(refreshAlarm, next);
}
