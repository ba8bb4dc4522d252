import type { Audience, DraftInput, Surface } from '../engine/draft.ts';
import type { Site, Source } from '../sites/site.ts';
import type { Box } from './box.ts';
import { findAll } from './surroundings.ts';

/** Everything about a draft but its text, as far as the site's entry tells where it can be read. */
export function contextOf(box: Box, site: Site | undefined): Omit<DraftInput, 'parts'> {
  const handle = firstOf(box, box.data?.account);
  const replyTo = firstOf(box, box.data?.replyTo);
  return {
    ...(site && { site: site.id }),
    surface: surfaceOf(box),
    audience: audienceOf(box),
    ...(handle !== undefined && { account: { kind: 'unknown', handle } }),
    ...(replyTo !== undefined && { replyTo }),
  };
}

export function surfaceOf({ data, scope }: Box): Surface {
  const tell = data?.when?.find(one => ('path' in one ? onPath(one.path) : findAll(scope, [one.near]).length > 0));
  return tell?.surface ?? data?.surface ?? 'post';
}

function audienceOf(box: Box): Audience {
  const tell = box.data?.audience?.find(({ selector }) => lookUp(box, selector) !== undefined);
  return tell?.audience ?? 'unknown';
}

function firstOf(box: Box, sources: readonly Source[] = []): string | undefined {
  for (const source of sources) {
    const value = 'path' in source ? onPath(source.path)?.[1] : readFrom(lookUp(box, source.selector), source);
    if (value) return value.replace(/^@/, '');
  }
  return undefined;
}

function readFrom(element: Element | undefined, source: Extract<Source, { selector: string }>): string | undefined {
  const text = source.attribute === undefined ? element?.textContent : element?.getAttribute(source.attribute);
  if (source.pattern === undefined) return text?.trim();
  return new RegExp(source.pattern).exec(text ?? '')?.[1];
}

/** Beside the editable first; a page may show more than one of everything. */
function lookUp(box: Box, selector: string): Element | undefined {
  return findAll(box.scope, [selector])[0] ?? findAll(document, [selector])[0];
}

function onPath(pattern: string): RegExpExecArray | undefined {
  return new RegExp(pattern).exec(location.pathname) ?? undefined;
}
