import type { Attachment, Audience, DraftInput, Surface } from '../engine/draft.ts';
import type { Site, Source, Tell } from '../sites/site.ts';
import type { Box } from './box.ts';
import { looksPrivate } from './private.ts';
import { findAll } from './surroundings.ts';

/** No site takes more with one post. */
const mostAttachments = 100;

/** Everything about a draft but its text, as far as the site's entry tells where it can be read. */
export function contextOf(box: Box, site: Site | undefined): Omit<DraftInput, 'parts'> {
  const { data } = box;
  const handle = firstOf(box, data?.account);
  const replyTo = firstOf(box, data?.replyTo);
  const surface = surfaceOf(box, site);
  return {
    ...(site && { site: site.id }),
    surface,
    audience: audienceOf(box, surface),
    ...(handle !== undefined && { account: { kind: 'unknown', handle } }),
    ...(replyTo !== undefined && { replyTo }),
    ...(data?.attachments && { attachments: attachmentsOf(box) }),
    ...(data?.edit && { edit: data.edit.some(tell => holds(box, tell)) }),
    ...(data?.scheduled && { scheduled: data.scheduled.some(tell => holds(box, tell)) }),
  };
}

/**
 * What is written in a box: as its entry says, or, where none describes the box, as the site's says of its other boxes.
 * On a site that nobody described a conversation is told by what is around the box.
 */
export function surfaceOf(box: Box, site: Site | undefined): Surface {
  const { data } = box;
  const tells = data === undefined ? site?.elsewhere : data.when;
  const surface = tells?.find(tell => holds(box, tell))?.surface ?? data?.surface;
  return surface ?? (looksPrivate(box) ? 'message' : 'post');
}

function holds(box: Box, tell: Tell): boolean {
  return 'path' in tell ? onPath(tell.path) !== undefined : findAll(box.scope, [tell.near]).length > 0;
}

/** Only what is beside the box tells who will read it; a message is read by those it is sent to. */
function audienceOf({ data, scope }: Box, surface: Surface): Audience {
  const tell = data?.audience?.find(one => one.selector === undefined || findAll(scope, [one.selector]).length > 0);
  return tell?.audience ?? (surface === 'message' ? 'restricted' : 'unknown');
}

function attachmentsOf({ data, scope }: Box): Attachment[] {
  const all = (data?.attachments ?? []).flatMap(({ selector, kind, missing }) => {
    const lacks = missing !== undefined && findAll(scope, [missing]).length > 0;
    return findAll(scope, [selector]).map(() => ({ kind, ...(lacks && { described: false }) }));
  });
  return all.slice(0, mostAttachments);
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
