import { bluesky } from './bluesky.ts';
import { buffer } from './buffer.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { facebook } from './facebook.ts';
import { github } from './github.ts';
import { glassdoor } from './glassdoor.ts';
import { hackerNews } from './hacker-news.ts';
import { hootsuite } from './hootsuite.ts';
import { instagram } from './instagram.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import { messenger } from './messenger.ts';
import { misskey } from './misskey.ts';
import { pinterest } from './pinterest.ts';
import { postiz } from './postiz.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { slack } from './slack.ts';
import { sprout } from './sprout.ts';
import { stackExchange } from './stack-exchange.ts';
import { substack } from './substack.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { vk } from './vk.ts';
import { weibo } from './weibo.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { xing } from './xing.ts';
import { youtube } from './youtube.ts';

/** Every site that ships, sorted by id. Adding one: one file here, one import, one line. */
export const sites: readonly Site[] = [
  bluesky,
  buffer,
  discord,
  discourse,
  facebook,
  github,
  glassdoor,
  hackerNews,
  hootsuite,
  instagram,
  lemmy,
  linkedin,
  mastodon,
  medium,
  messenger,
  misskey,
  pinterest,
  postiz,
  quora,
  reddit,
  slack,
  sprout,
  stackExchange,
  substack,
  telegram,
  threads,
  tiktok,
  tumblr,
  vk,
  weibo,
  whatsapp,
  x,
  xing,
  youtube,
];

/** Suffix under which the demo build serves its stand-ins: `x.com.localhost` is treated as `x.com`, and so on for every site. */
const demoSuffix = '.localhost';

/** The site that a host name belongs to, if any. */
export function siteFor(hostname: string, demo: boolean): Site | undefined {
  const host = demo && hostname.endsWith(demoSuffix) ? hostname.slice(0, -demoSuffix.length) : hostname;
  return sites.find(one => one.hosts.some(pattern => matchesHost(pattern, host)));
}

/** The kinds of site that can be told by their features, for a host that no site names. */
export function kinds(): Site[] {
  return sites.filter(site => site.features !== undefined);
}

/** Manifest match patterns for all shipped hosts. */
export function hostPatterns(demo: boolean): string[] {
  const shipped = sites.flatMap(site => site.hosts.map(host => `https://${host}/*`));
  return demo ? [...shipped, 'http://localhost/*', 'http://*.localhost/*'] : shipped;
}

/** Whether a host name is one that a site's pattern names; `*.` in front stands for the host itself and all below. */
export function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;
}
