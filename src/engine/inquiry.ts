import type { Known, Question } from './lists/question.ts';

/** What comes up in the course of one check, besides findings. */
export interface Inquiry {
  /** The answer to a question, if it is known; else the question is noted. */
  ask(question: Question): Uint8Array | undefined;
  /** Does something that may fail: its failing is noted by the name, and gives undefined. */
  attempt<Value>(name: string, work: () => Value): Value | undefined;
  /** Questions that were met without their answers, each once. */
  pending(): readonly Question[];
  /** Names of what failed, each once. */
  failures(): readonly string[];
}

export function startInquiry(known: Known | undefined): Inquiry {
  const pending = new Map<string, Question>();
  const failures = new Set<string>();
  return {
    ask(question) {
      const answer = known?.answer(question);
      if (answer === undefined) pending.set(question.key, question);
      return answer;
    },
    attempt(name, work) {
      try {
        return work();
      } catch {
        // What was thrown may hold words of the text: only the name is kept.
        failures.add(name);
        return undefined;
      }
    },
    pending: () => [...pending.values()],
    failures: () => [...failures],
  };
}
