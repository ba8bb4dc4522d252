import { words } from '../../locales/words.ts';

const day = 86_400_000;

/** How a date is written for this person. All take ISO dates and the present as milliseconds since the epoch. */
export interface Dates {
  /** `1 February`, with the year unless it is this one. */
  day(iso: string, now: number): string;
  /** `1 February 2027`. */
  fullDay(iso: string): string;
  /** `Today, 09:12`; `Yesterday, 18:40`; otherwise the day and the time. */
  moment(iso: string, now: number): string;
  /** `3 days ago`, `2 hours ago`, `now`. */
  ago(iso: string, now: number): string;
}

/** Days between two moments by the calendar of the time zone, not by hours. */
function calendarDays(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(to) - midnight(from)) / day);
}

/** Dates in the manner of a language. */
export function createDates(language: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const time = format({ timeStyle: 'short' });
  const withYear = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const withoutYear = format({ day: 'numeric', month: 'long' });
  const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

  const dates: Dates = {
    day: (iso, now) =>
      (new Date(iso).getFullYear() === new Date(now).getFullYear() ? withoutYear : withYear).format(new Date(iso)),
    fullDay: iso => withYear.format(new Date(iso)),
    moment: (iso, now) => {
      const date = new Date(iso);
      const days = calendarDays(new Date(now), date);
      const name = days === 0 || days === -1 ? capital(relative.format(days, 'day')) : dates.day(iso, now);
      return `${name}, ${time.format(date)}`;
    },
    ago: (iso, now) => {
      const past = Math.max(0, now - new Date(iso).getTime());
      if (past < 60_000) return relative.format(0, 'second');
      if (past < 3_600_000) return relative.format(-Math.floor(past / 60_000), 'minute');
      if (past < day) return relative.format(-Math.floor(past / 3_600_000), 'hour');
      return relative.format(-Math.floor(past / day), 'day');
    },
  };
  return dates;
}

export const dates = createDates(words.language);
