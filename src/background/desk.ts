import type { ToCard } from '../protocol/card.ts';
import type { PageFrame } from './sender.ts';
import type { Session } from './session.ts';

/** Who talks with whom now: the composer scripts' sessions, and the card that belongs to each. In memory only. */
export interface Desk {
  /** A session begins; the one of an older script in the same document is returned, to be retired. */
  open(session: Session): Session | undefined;
  close(session: Session): void;
  /** A card has claimed the token of a composer's document, whose session may still be on its way. */
  attach(composer: string, toCard: (message: ToCard) => void): void;
  detach(composer: string, toCard: (message: ToCard) => void): void;
  sessionOf(composer: string): Session | undefined;
  inTab(tab: number): Session[];
  all(): Session[];
}

export function createDesk(): Desk {
  const sessions = new Map<PageFrame['document'], Session>();
  const cards = new Map<PageFrame['document'], (message: ToCard) => void>();
  return {
    open(session) {
      const { document } = session.frame;
      const older = sessions.get(document);
      sessions.set(document, session);
      session.dialogue.attach(cards.get(document));
      return older;
    },
    close(session) {
      if (sessions.get(session.frame.document) === session) sessions.delete(session.frame.document);
    },
    attach(composer, toCard) {
      cards.set(composer, toCard);
      sessions.get(composer)?.dialogue.attach(toCard);
    },
    detach(composer, toCard) {
      if (cards.get(composer) !== toCard) return;
      cards.delete(composer);
      sessions.get(composer)?.dialogue.attach(undefined);
    },
    sessionOf: composer => sessions.get(composer),
    inTab: tab => [...sessions.values()].filter(({ frame }) => frame.tab === tab),
    all: () => [...sessions.values()],
  };
}
