import type { ToCard } from '../protocol/card.ts';
import type { App } from './app.ts';
import { parseFromCard } from './parse.ts';
import type { cardFrame } from './sender.ts';
import { type Service, sender } from './service.ts';

/** Serves a card's frame: until it has claimed a token that is its own, it is told nothing and nothing is taken from it. */
export async function cardService(
  port: chrome.runtime.Port,
  frame: NonNullable<ReturnType<typeof cardFrame>>,
  starting: Promise<App>,
): Promise<Service> {
  const app = await starting;
  const toCard = sender<ToCard>(port);
  let claiming: Promise<string | undefined> = Promise.resolve(undefined);

  async function claim(token: string): Promise<string | undefined> {
    const composer = await app.tickets.claim(token, frame);
    if (composer !== undefined) app.desk.attach(composer, toCard);
    return composer;
  }

  return {
    take(message) {
      const parsed = parseFromCard(message);
      if (parsed?.kind === 'claim') claiming = claim(parsed.token);
      else if (parsed !== undefined) {
        void claiming.then(composer => composer && app.desk.sessionOf(composer)?.dialogue.handle(parsed));
      }
    },
    end() {
      void claiming.then(composer => composer && app.desk.detach(composer, toCard));
    },
  };
}
