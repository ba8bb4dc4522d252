/** Where the card goes. Pure geometry, in CSS pixels of the viewport. */

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Distance from the words, and from the edges of the viewport. */
const gap = 8;
/** So far below its words a card still belongs to them. */
const near = 72;
/** Below this width the card is docked to the bottom. */
export const narrow = 480;

/**
 * Below the words, above them, or beside them, start edges aligned or slid to the nearest start that is free: the first
 * spot inside the viewport that covers nothing of `avoid`. Undefined where there is none.
 */
export function placeCard(words: Area, size: Size, view: Size, avoid: readonly Area[], rtl = false): Spot | undefined {
  if (view.width < narrow) return docks(size, view).find(spot => isFree(spot, size, [...avoid, words]));
  const most = view.width - gap - size.width;
  const start = clamp(rtl ? words.right - size.width : words.left, gap, most);
  const middle = clamp(words.top, gap, view.height - gap - size.height);
  const after = { left: words.right + gap, top: middle };
  const before = { left: words.left - gap - size.width, top: middle };
  const below = { left: start, top: words.bottom + gap };
  const above = { left: start, top: words.top - gap - size.height };
  const slid = avoid
    .flatMap(({ left, right }) => [left - gap - size.width, right + gap])
    .filter(left => left >= gap && left <= most && isUnder(left, size, words))
    .toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
  const along = (spot: Spot): Spot[] => [spot, ...slid.map(left => ({ ...spot, left }))];
  const spots = [
    ...along(below),
    ...along(below).map(spot => under(spot, size, avoid)),
    ...along(above),
    ...(rtl ? [before, after] : [after, before]),
  ];
  return spots.find(spot => isInside(spot, size, view) && isFree(spot, size, avoid));
}

function isFree(spot: Spot, size: Size, avoid: readonly Area[]): boolean {
  return !avoid.some(area => overlaps(areaOf(spot, size), area));
}

/** A card that was slid still stands under (or over) half of its words. */
function isUnder(left: number, { width }: Size, words: Area): boolean {
  return Math.min(left + width, words.right) - Math.max(left, words.left) >= (words.right - words.left) / 2;
}

/** Moves a spot down past what it would cover, as long as it stays near the words: past the caret's line, as a rule. */
function under(spot: Spot, size: Size, avoid: readonly Area[]): Spot {
  const covered = avoid.filter(area => overlaps(areaOf(spot, size), area)).map(area => area.bottom);
  const top = Math.max(spot.top, ...covered.map(bottom => bottom + gap));
  return top === spot.top || top > spot.top + near ? spot : under({ ...spot, top }, size, avoid);
}

/** At the bottom, or else at the top, over the whole width but the gaps. */
export function docks(size: Size, view: Size): readonly Spot[] {
  const left = Math.max(gap, (view.width - size.width) / 2);
  return [
    { left, top: Math.max(gap, view.height - gap - size.height) },
    { left, top: gap },
  ];
}

/** For a card that was asked for and has no other place: the middle of the lower half. */
export function inLowerHalf(size: Size, view: Size): Spot {
  const top = view.height * 0.75 - size.height / 2;
  return { left: Math.max(gap, (view.width - size.width) / 2), top: clamp(top, gap, view.height - gap - size.height) };
}

/** Below a composer at its start edge, or above the bottom of the viewport where that is out of sight. */
export function placeNotice(composer: Area, size: Size, view: Size, rtl = false): Spot {
  return {
    left: clamp(rtl ? composer.right - size.width : composer.left, gap, view.width - gap - size.width),
    top: clamp(composer.bottom + gap, gap, view.height - gap - size.height),
  };
}

export function areaOf({ left, top }: Spot, { width, height }: Size): Area {
  return { left, top, right: left + width, bottom: top + height };
}

export function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function covers({ left, top, right, bottom }: Area, x: number, y: number, slack = 0): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/** The area that encloses all of some. */
export function union(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  return {
    left: Math.min(...areas.map(area => area.left)),
    top: Math.min(...areas.map(area => area.top)),
    right: Math.max(...areas.map(area => area.right)),
    bottom: Math.max(...areas.map(area => area.bottom)),
  };
}

function isInside({ left, top }: Spot, { width, height }: Size, view: Size): boolean {
  return left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height;
}

/** The lower bound wins where both cannot be kept. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
