import type { Path, Problem } from './problem.ts';
import { type During, weekdays } from './schema/scope.ts';

/** Wall-clock time in some place. */
interface Clock {
  /** `2026-12-20` */
  readonly date: string;
  /** `09:30` */
  readonly time: string;
  /** 0 is Monday. */
  readonly weekday: number;
}

/** Whether a moment (milliseconds since the epoch) lies in a stretch of time; the place's own clock, summer time included. */
export function compileDuring(during: During, path: Path, problems: Problem[]): (at: number) => boolean {
  const read = clockOf(during.timezone ?? 'UTC', path, problems);
  const days = during.weekdays?.map(day => weekdays.indexOf(day));
  const { from, to, dates } = during;
  const spansMidnight = from !== undefined && to !== undefined && from > to;
  return at => {
    if (!Number.isFinite(at)) return false;
    const clock = read(at);
    const inHours = spansMidnight
      ? clock.time >= from || clock.time < to
      : (from === undefined || clock.time >= from) && (to === undefined || clock.time < to);
    // After midnight, a stretch that spans it still belongs to the day on which it began.
    const late = spansMidnight && clock.time < to;
    const weekday = late ? (clock.weekday + 6) % 7 : clock.weekday;
    const date = late ? dayBefore(clock.date) : clock.date;
    return (
      inHours &&
      (days === undefined || days.includes(weekday)) &&
      (dates === undefined || dates.some(stretch => isWithin(stretch, date, at)))
    );
  };
}

function isWithin(
  stretch: { from?: string | undefined; until?: string | undefined },
  date: string,
  at: number,
): boolean {
  const { from, until } = stretch;
  const begun = from === undefined || (isDate(from) ? date >= from : at >= Date.parse(from));
  const over = until !== undefined && (isDate(until) ? date > until : at >= Date.parse(until));
  return begun && !over;
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

const isDate = (day: string): boolean => day.length === 10;

function clockOf(timeZone: string, path: Path, problems: Problem[]): (at: number) => Clock {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    problems.push({
      path: [...path, 'timezone'],
      message: `"${timeZone}" is no time zone. Give a name such as Europe/London.`,
    });
    return () => ({ date: '', time: '', weekday: 0 });
  }
  return at => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    return { date, time: `${parts.get('hour')}:${parts.get('minute')}`, weekday };
  };
}
