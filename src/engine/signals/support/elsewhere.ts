import { type Hearing, namesUs, type Sentence } from './hearing.ts';
import { isNegated } from './speech.ts';
import { wordings } from './wordings.ts';
import { isAboutWork } from './work.ts';

const announced = wordings(({ elsewhere }) => elsewhere.announced);
const fiction = wordings(({ elsewhere }) => elsewhere.fiction);
const home = wordings(({ elsewhere }) => elsewhere.home);
const refusal = wordings(({ elsewhere }) => elsewhere.refusal);
const trifles = wordings(({ elsewhere }) => elsewhere.trifles);

const workplace = wordings(
  ({ nonPublic }) => nonPublic.places,
  ({ insider }) => insider.sources,
);

/** Whether a text says that what it tells is public by now; `not announced yet` does not. */
function isAnnounced({ own }: Hearing): boolean {
  return announced.find(own).some(({ start }) => !isNegated(own, start));
}

/** Whether a text is of a game, a film or a story in which we are not named. */
function isMadeUp({ text, own }: Hearing): boolean {
  return !namesUs(text) && fiction.test(own);
}

/** Whether a text is of a family, a house or a club, and of no work. */
function isAtHome({ text, own }: Hearing): boolean {
  return !isAboutWork(text) && home.test(own) && !workplace.test(own);
}

/** What each guard keeps which signals from saying. */
const guards: readonly (readonly [(hearing: Hearing) => boolean, ReadonlySet<string>])[] = [
  [isAnnounced, new Set(['non-public', 'insider', 'speaks-for', 'promise', 'customer-mention'])],
  [
    isMadeUp,
    new Set(['non-public', 'insider', 'legal', 'disparagement', 'site-access', 'customer-mention', 'opinion']),
  ],
  [isAtHome, new Set(['non-public', 'speaks-for', 'promise', 'customer-mention'])],
];

/** Whether a text is of something else than what a signal stands for: public by now, made up, of a family or a club. */
export function isElsewhere(signal: string, hearing: Hearing): boolean {
  return guards.some(([holds, signals]) => signals.has(signal) && holds(hearing));
}

/** Whether a sentence declines to tell. */
export function isRefusal({ own }: Sentence): boolean {
  return refusal.test(own);
}

/** Whether what is threatened over is a trifle among friends. */
export function isOverTrifle({ own }: Sentence): boolean {
  return trifles.test(own);
}
