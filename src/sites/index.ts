import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

/** Every site that ships, sorted by id. Adding one: one file here, one import, one line. */
export const sites: readonly Site[] = [bluesky, facebook, linkedin, mastodon, x];

/** Suffix under which the demo build serves its stand-ins: `x.com.localhost` is treated as `x.com`. */
const demoSuffix = '.localhost';

/** The site that a host name belongs to, if any. */
export function siteFor(hostname: string, demo: boolean): Site | undefined {
  const host = demo && hostname.endsWith(demoSuffix) ? hostname.slice(0, -demoSuffix.length) : hostname;
  return sites.find(site => site.hosts.some(pattern => matchesHost(pattern, host)));
}

/** Manifest match patterns for all shipped hosts. */
export function hostPatterns(demo: boolean): string[] {
  const shipped = sites.flatMap(site => site.hosts.map(host => `https://${host}/*`));
  return demo ? [...shipped, 'http://localhost/*', 'http://*.localhost/*'] : shipped;
}

function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;
}
