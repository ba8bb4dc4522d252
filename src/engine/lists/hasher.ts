import type { Known, Question } from './question.ts';

/** Works out one slow hash, of which the first 12 bytes are wanted. Injected: the engine itself waits for nothing. */
export type SlowHash = (question: Question) => Promise<Uint8Array>;

/** Works out slow hashes and remembers them, in memory only. */
export interface Hasher extends Known {
  /** Works these out, as far as they are still wanted. Where one fails, no name is taken to stand there. */
  resolve(questions: readonly Question[], wanted?: () => boolean): Promise<void>;
}

/** So many answers are remembered, the ones asked for last; more than a megabyte of text asks for. */
const room = 50_000;
/** So many are worked out at a time. */
const atOnce = 8;
const unanswered = new Uint8Array(0);

export function createHasher(slowHash: SlowHash): Hasher {
  const answers = new Map<string, Uint8Array>();

  async function work(question: Question): Promise<void> {
    remember(question.key, await slowHash(question).catch(() => unanswered));
  }

  /** The newest stand last. */
  function remember(key: string, answer: Uint8Array): void {
    answers.delete(key);
    answers.set(key, answer);
  }

  return {
    answer({ key }) {
      const answer = answers.get(key);
      if (answer !== undefined) remember(key, answer);
      return answer;
    },
    async resolve(questions, wanted = () => true) {
      const open = questions.filter(({ key }) => !answers.has(key));
      for (let i = 0; i < open.length && wanted(); i += atOnce) {
        await Promise.all(open.slice(i, i + atOnce).map(work));
      }
      for (const key of answers.keys()) {
        if (answers.size <= room) break;
        answers.delete(key);
      }
    },
  };
}
