import type { ComposerData, Site } from '../sites/site.ts';
import { createDive } from './dive.ts';
import { boxes, editableAt, isComposer, isFilled, writable } from './editable.ts';
import { isElement } from './kind.ts';
import { hasPostControl } from './submit.ts';
import { around, findAll, fits, isVisible, type Place, withFrames } from './surroundings.ts';
import { withTitles } from './titles.ts';

/** A composer on the page. */
export interface Box {
  /** The editables that are posted together, in order: their texts are the draft's parts. */
  readonly parts: readonly HTMLElement[];
  /** What the site's entry says of it; undefined for a box that nobody described. */
  readonly data: ComposerData | undefined;
  /** It has more parts than are read. */
  readonly cut: boolean;
  /** What encloses the parts and the control that posts them. */
  readonly scope: Place;
}

/** So many parts of a draft are read, such as the paragraphs of an article in an editor of blocks. */
const mostParts = 100;

/** The composer that an element is in, or undefined where it is in none. */
export function boxAt(element: Element, site: Site | undefined): Box | undefined {
  const editable = editableAt(element);
  if (editable === undefined) return undefined;
  const data = site?.composers.find(composer => composer.editable.some(selector => fits(editable, selector)));
  if (data === undefined && !isComposer(editable)) return undefined;
  const scope = scopeOf(editable, data);
  const found = partsIn(scope, data);
  const parts = (data === undefined ? withTitles(found, scope) : found).filter(
    part => part === editable || isVisible(part),
  );
  return parts.includes(editable) ? boxOf(parts, data, scope) : boxOf([editable], data, scope);
}

/** The composer nearest to a control (or form) that never had to be in it: the one that pressing it would post. */
export function boxNear(control: Element, site: Site | undefined): Box | undefined {
  const dive = createDive(boxes);
  for (const place of [control, ...around(control)]) {
    const near = candidates(place, site).filter(isVisible);
    if (near.length === 0) near.push(...dive(place).filter(one => isComposer(one) && isVisible(one)));
    const found = near.find(isFilled) ?? near[0];
    if (found !== undefined) return boxAt(found, site);
  }
  return undefined;
}

/** Everything written on the page: for a key that posts although no box has the focus. */
export function allBoxes(site: Site | undefined): Box | undefined {
  const parts = withFrames(document.documentElement)
    .flatMap(place => candidates(place, site))
    .filter(part => isFilled(part) && isVisible(part));
  const first = parts[0] && boxAt(parts[0], site);
  return first && boxOf(parts, first.data, document.documentElement);
}

function boxOf(parts: readonly HTMLElement[], data: ComposerData | undefined, scope: Place): Box {
  return { parts: parts.slice(0, mostParts), cut: parts.length > mostParts, data, scope };
}

function candidates(place: ParentNode, site: Site | undefined): HTMLElement[] {
  const described = site?.composers.flatMap(composer => findAll(place, composer.editable)) ?? [];
  return described.length > 0 ? described : findAll(place, [boxes]).filter(isComposer);
}

function partsIn(scope: Place, data: ComposerData | undefined): HTMLElement[] {
  const found = withFrames(scope).flatMap(place =>
    data === undefined ? writable(place, boxes).filter(isComposer) : findAll(place, data.editable),
  );
  return found.filter(part => !found.some(other => other !== part && other.contains(part)));
}

/** The dialog or form around an editable, or else the nearest place that also holds a control that posts. */
function scopeOf(editable: HTMLElement, data: ComposerData | undefined): Place {
  for (const place of around(editable)) {
    if (place === document.body || place === document.documentElement) break;
    if (isElement(place) && fits(place, 'form, dialog, [role="dialog"]')) return place;
    if (hasPostControl(place, data)) return place;
  }
  return editable.parentElement ?? editable;
}
