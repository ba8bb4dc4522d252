import type { Connection } from './connection.ts';

/** A tab or a frame, as far as it is known. */
export interface Known {
  readonly context: string;
  readonly parent: string | null;
  url: string;
}

/** All tabs and frames, kept by what the browser tells. */
export interface Tree {
  get(context: string): Known | undefined;
  /** A tab and its frames, those further out first. */
  below(context: string): readonly Known[];
}

interface Told {
  readonly context: string;
  readonly parent?: string | null;
  readonly url: string;
}

const moved = ['navigationCommitted', 'fragmentNavigated', 'historyUpdated', 'domContentLoaded', 'load'];

/** Starts to listen. */
export async function watchTree(connection: Connection): Promise<Tree> {
  const all = new Map<string, Known>();
  const below = (context: string): Known[] => {
    const known = all.get(context);
    const inside = [...all.values()].filter(({ parent }) => parent === context);
    return known === undefined ? [] : [known, ...inside.flatMap(one => below(one.context))];
  };
  connection.on<Told>('browsingContext.contextCreated', ({ context, parent = null, url }) => {
    all.set(context, { context, parent, url });
  });
  connection.on<Told>('browsingContext.contextDestroyed', ({ context }) => void all.delete(context));
  for (const event of moved) {
    connection.on<Told>(`browsingContext.${event}`, ({ context, url }) => {
      const known = all.get(context);
      if (known !== undefined) known.url = url;
    });
  }
  // Of the frames of a tab that was put to sleep nothing is told: another document in it has others.
  connection.on<Told>('browsingContext.navigationCommitted', ({ context }) => {
    for (const known of below(context).slice(1)) all.delete(known.context);
  });
  await connection.send('session.subscribe', { events: ['browsingContext', 'log.entryAdded'] });
  return { get: context => all.get(context), below };
}
