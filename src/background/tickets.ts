import type { Cell } from '../storage/cell.ts';
import type { Ticket } from '../storage/cells.ts';

/** One-time tokens: whoever opens `card.html` without one is shown nothing. They outlive the worker, not the browser session. */
export interface Tickets {
  /** A new token for the one card frame of a composer's document; older ones of the same document are void. */
  issue(tab: number, composer: string): Promise<string>;
  /** The composer's document that a token was issued for, if this document of the same tab may have it. */
  claim(token: string, card: { readonly tab: number; readonly document: string }): Promise<string | undefined>;
}

/** More composers than are ever open at once; the oldest tokens go first. */
const limit = 500;

export async function createTickets(cell: Cell<Ticket[]>, random: () => string): Promise<Tickets> {
  let tickets = await cell.read();
  const keep = (next: Ticket[]) => {
    tickets = next.slice(-limit);
    return cell.write(tickets);
  };
  return {
    async issue(tab, composer) {
      const token = random();
      await keep([...tickets.filter(ticket => ticket.composer !== composer), { token, tab, composer }]);
      return token;
    },
    async claim(token, { tab, document }) {
      const ticket = tickets.find(candidate => candidate.token === token && candidate.tab === tab);
      if (ticket === undefined || (ticket.holder ?? document) !== document) return undefined;
      if (ticket.holder === undefined) {
        await keep(tickets.map(other => (other === ticket ? { ...ticket, holder: document } : other)));
      }
      return ticket.composer;
    },
  };
}

/** 128 random bits, fit for an address. */
export function randomToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
