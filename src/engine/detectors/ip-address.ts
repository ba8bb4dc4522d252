import type { Detector } from './define.ts';
import { around, standsAlone } from './support/context.ts';
import { find } from './support/find.ts';

const v4 =
  /(?<![\w.-]|[\da-f]:)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\/\d{1,2})?(?![\w-]|\.\d)/g;
const v6 = /(?<![\w:.])(?=[0-9a-f]{0,4}:)[0-9a-f:]{6,39}(?![\w:]|\.\d)/gi;

/** Loopback, unspecified and broadcast, multicast, documentation: nobody's address. Source: RFC 6890. */
const nobody = /^(?:0\.|127\.|255\.|22[4-9]\.|23\d\.|2[45]\d\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;
/** Private and link-local networks, alike in every home. Source: RFC 1918, RFC 3927. */
const home = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/;

const versions =
  /\b(?:v|ver|versions?|kernel|build|release|firmware|driver|update|upgraded?|patch|chrome|firefox|section|chapter|§)\b/i;
const context = /\b(?:ip|ips|ipv4|ip[- ]address|server|host|ssh|ping|vpn|subnet|gateway|port)\b/i;

function isAddress(raw: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const near = around(raw, match.index, end);
  if (nobody.test(match[0])) return false;
  if (standsAlone(raw, match.index, end) || context.test(near)) return true;
  return !home.test(match[0]) && !versions.test(near);
}

/** Eight groups, or fewer with one `::` among at least three. Source: RFC 4291, section 2.2. */
function isV6(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2 || /^(?:fe80|::1$)/i.test(address)) return false;
  const groups = halves.flatMap(half => (half === '' ? [] : half.split(':')));
  if (!groups.every(group => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length >= 3 && groups.length < 8 : groups.length === 8;
}

export const ipAddress: Detector = {
  id: 'ip-address',
  groups: ['personal-data'],
  title: 'IP address',
  source: 'RFC 791, RFC 4291',
  find: ({ raw }) =>
    [...find(v4, raw, match => isAddress(raw, match)), ...find(v6, raw, match => isV6(match[0]))].sort(
      (a, b) => a.start - b.start,
    ),
};
