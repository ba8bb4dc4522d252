import type { Detector } from '../define.ts';
import { entropy } from './entropy.ts';
import { find } from './find.ts';
import { isPlaceholder } from './placeholder.ts';

export interface TokenFormat {
  readonly id: string;
  readonly title: string;
  /** Where the issuer lays the format down. */
  readonly source: string;
  /** Lower-case literals, one of which stands in every token. */
  readonly keywords: readonly string[];
  /** The token itself, without anchors: it must stand free of letters, digits and underscores. */
  readonly pattern: RegExp;
  /** Bits a character below which it is a dummy. */
  readonly entropy?: number;
}

/** A secret that is known by its issuer's own prefix and length, and by being random. */
export function token(format: TokenFormat): Detector {
  const { id, title, source, keywords } = format;
  const least = format.entropy ?? 2.5;
  let free: RegExp | undefined;
  return {
    id,
    groups: ['secrets'],
    title,
    source,
    keywords,
    find: ({ raw }) => {
      free ??= standingFree(format.pattern);
      return find(free, raw, match => entropy(match[0]) >= least && !isPlaceholder(match[0]));
    },
  };
}

function standingFree(pattern: RegExp): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_])(?:${pattern.source})(?![A-Za-z0-9_])`, `g${pattern.flags}`);
}
