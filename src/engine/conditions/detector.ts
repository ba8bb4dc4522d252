import { z } from 'zod';
import { detectorGroups } from '../detectors/define.ts';
import { detectors } from '../detectors/index.ts';
import { merge } from '../text/spans.ts';
import { suggest } from '../text/suggest.ts';
import { type Hit, inParts, type Kind } from './define.ts';

export const detector: Kind<string | readonly string[]> = {
  name: 'detector',
  summary: `Holds where a detector finds something: one by its id, or a group (${detectorGroups.join(', ')}).`,
  cost: 2,
  schema: () =>
    z.union([z.string(), z.array(z.string()).min(1)], {
      error: 'Give the id of a detector or group, or a list of them.',
    }),
  compile(value, workshop) {
    const wanted = [value].flat();
    const unknown = wanted.filter(name => !isGroup(name) && !detectors.some(({ id }) => id === name));
    const say = unknown.length === wanted.length ? workshop.rest : workshop.unsupported;
    for (const name of unknown) {
      const meant = suggest(name, [...detectorGroups, ...detectors.map(({ id }) => id)]);
      say(
        `This version knows no detector "${name}", nor a group of that name; the groups are ${detectorGroups.join(', ')}.${meant}`,
      );
    }
    const chosen = detectors
      .filter(
        ({ id, groups, canary }) => wanted.includes(id) || (!canary && groups.some(group => wanted.includes(group))),
      )
      .map(one => ({ one, group: one.keywords && workshop.literals(one.keywords) }));
    return inParts(part => {
      let hits: Omit<Hit, 'part'>[] | undefined;
      let failed = false;
      for (const { one, group } of chosen) {
        if (group !== undefined && !part.occurs(group)) continue;
        const found = part.detect(one);
        failed ||= found === undefined;
        if (found === undefined || found.length === 0) continue;
        const here = found.map(({ start, end }) => ({ start, end, detector: one }));
        hits = hits === undefined ? here : hits.concat(here);
      }
      if (hits === undefined) return failed ? undefined : none;
      return merge(hits);
    }, workshop.doubt);
  },
};

const none: readonly Omit<Hit, 'part'>[] = [];

function isGroup(name: string): boolean {
  return detectorGroups.some(group => group === name);
}
