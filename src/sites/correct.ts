import { type Correction, correctionSchema } from './schema.ts';
import type { Site } from './site.ts';

/**
 * An entry with the corrections that a policy brings for it. Corrected composers are tried before the shipped ones,
 * which stay as they are; features and the surfaces elsewhere come first as well. What is no correction is left out,
 * as if it were not there: a slip in one entry must not take the others away (the linter names it).
 */
export function correct(site: Site, corrections: readonly unknown[]): Site {
  const own = corrections.map(data => correctionSchema.safeParse(data).data).filter(one => one?.id === site.id);
  if (own.length === 0) return site;
  const all = [...(own as Correction[]), site];
  const features = all.flatMap(one => one.features ?? []);
  return {
    ...site,
    ...(features.length > 0 && { features }),
    elsewhere: all.flatMap(one => one.elsewhere ?? []),
    composers: all.flatMap(one => one.composers ?? []),
  };
}
