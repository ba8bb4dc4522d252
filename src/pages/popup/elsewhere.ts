import type { PageStatus } from '../../protocol/request.ts';

/** What the browser keeps from us beside this page, of which the headline speaks already. */
export function withheldElsewhere({ withheld, grant }: PageStatus): PageStatus['withheld'] {
  return withheld.filter(({ patterns }) => patterns.some(pattern => pattern !== grant));
}
