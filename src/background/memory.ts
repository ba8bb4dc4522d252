import { fold } from '../engine/text/fold.ts';
import { memoryCell } from '../storage/cell.ts';
import { type Cells, noAnswers, noHabits, noneOpened } from '../storage/cells.ts';
import { type Answers, createAnswers } from './answers.ts';
import { type Budget, createBudget, localDay } from './budget.ts';
import { createHabits, type Habits } from './habits.ts';

/** What is remembered so that nobody is asked twice or too often. */
export interface Memory {
  readonly answers: Answers;
  readonly budget: Budget;
  readonly habits: Habits;
}

/** A memory in the given cells; without any, one that ends with whoever uses it: for private windows. */
export async function createMemory(cells?: Pick<Cells, 'answers' | 'opened' | 'habits'>): Promise<Memory> {
  return {
    answers: createAnswers(cells?.answers ?? memoryCell(noAnswers), text => fold(text).folded),
    budget: await createBudget(cells?.opened ?? memoryCell(noneOpened), localDay),
    habits: await createHabits(cells?.habits ?? memoryCell(noHabits)),
  };
}
