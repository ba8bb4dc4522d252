import type { FrameState } from '../protocol/request.ts';
import { parseFrameState } from './parse.ts';

/** One frame of a tab in which a living script of ours answered. */
export interface AnsweringFrame {
  readonly frame: number;
  readonly state: FrameState;
}

/** Milliseconds after which a frame counts as silent: a page's own work can keep it from answering. */
const patience = 500;

/**
 * Asks every frame of a tab how it is. Injecting nothing is how an extension without the permission to watch navigation
 * learns which frames there are; frames that it may not read do not appear.
 */
export async function askFrames(tabId: number): Promise<AnsweringFrame[]> {
  const results = await chrome.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => undefined, injectImmediately: true })
    .catch(() => []);
  const answers = await Promise.all(
    results.map(async ({ frameId }) => {
      const state = await Promise.race([send(tabId, frameId), silence()]);
      return state && { frame: frameId, state };
    }),
  );
  return answers.filter(answer => answer !== undefined);
}

/** Whether a draft stands open in any tab that we serve. */
export async function isWritten(): Promise<boolean> {
  const tabs = await chrome.tabs.query({}).catch(() => []);
  // A tab that was put to sleep has no text any more. One whose address we are not told is none that we serve: Chromium would
  // leave what we ask there waiting for the person's leave.
  const awake = tabs.filter(({ id, url, discarded }) => id !== undefined && url !== undefined && !discarded);
  const frames = await Promise.all(awake.map(({ id }) => askFrames(id!)));
  return frames.flat().some(({ state }) => state.writing === true);
}

/** Opens the card at the first mark of a tab, if there is one. */
export async function showFirst(tabId: number): Promise<void> {
  const found = (await askFrames(tabId)).find(({ state }) => state.findings > 0);
  if (found) await chrome.tabs.sendMessage(tabId, { kind: 'show' }, { frameId: found.frame }).catch(() => undefined);
}

async function send(tabId: number, frameId: number): Promise<FrameState | undefined> {
  return parseFrameState(await chrome.tabs.sendMessage(tabId, { kind: 'state' }, { frameId }).catch(() => undefined));
}

function silence(): Promise<undefined> {
  return new Promise(resolve => setTimeout(resolve, patience, undefined));
}
