import { suggest } from '../../engine/text/suggest.ts';
import { sites } from '../../sites/index.ts';
import { correctionSchema } from '../../sites/schema.ts';
import { toProblems } from '../issues.ts';
import { error, type Path, type Problem } from '../problem.ts';
import type { LintRule } from './define.ts';

const ids = sites.map(site => site.id);

export const unknownSite: LintRule = {
  id: 'unknown-site',
  title: 'sites that do not exist, and corrections to site data that do not fit',
  run({ loading: { policy } }) {
    if (policy === undefined) return [];
    const named: (readonly [Path, string])[] = [
      ...policy.rules.flatMap(({ scope }, rule) =>
        (scope.sites ?? []).map((site, index) => [['rules', rule, 'scope', 'sites', index], site] as const),
      ),
      ...Object.keys(policy.organisation.accounts ?? {}).map(
        site => [['organisation', 'accounts', site], site] as const,
      ),
      ...policy.sites.map(({ id }, index) => [['sites', index, 'id'], id] as const),
    ];
    return [
      ...named.filter(([, site]) => !ids.includes(site)).map(([path, site]) => error(path, unknown(site))),
      ...policy.sites.flatMap(correctionProblems),
    ];
  },
};

function unknown(site: string): string {
  return `There is no site "${site}".${meant(site)} docs/sites.md lists the ids.`;
}

/** People name a site as they say it, by its address, or as it was called before. */
function meant(site: string): string {
  const wanted = bare(site.trim().toLowerCase());
  const known = sites.find(
    ({ name, hosts }) =>
      name.toLowerCase() === wanted || hosts.some(host => bare(host) === wanted || host.split('.').includes(wanted)),
  );
  return known === undefined ? suggest(site, ids) : ` Did you mean "${known.id}"?`;
}

function bare(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/^www\.|\/.*$/g, '');
}

function correctionProblems(correction: unknown, index: number): Problem[] {
  const { error: failed } = correctionSchema.safeParse(correction);
  return toProblems(failed?.issues ?? [], correction).map(({ path, message }) =>
    error(['sites', index, ...path], message),
  );
}
