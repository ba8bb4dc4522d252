import { z } from 'zod';
import { sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';

/** The file of the package in which an organisation that packs its own names further hosts: see docs/hosts.md. */
export const hostsFile = 'hosts.json';

/** A host that is no shipped site's, as an administrator named it. */
export interface PackagedHost {
  readonly host: string;
  readonly name: string | undefined;
  /** The kind of site that it is, if that was said; otherwise its features tell. */
  readonly site: Site | undefined;
  /** Match pattern of the permission that it needs. */
  readonly pattern: string;
}

export interface PackagedHosts {
  readonly hosts: readonly PackagedHost[];
  /** One sentence for each thing that does not fit. */
  readonly problems: readonly string[];
}

const entrySchema = z.strictObject({
  host: z
    .string()
    .regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, 'give a host name in small letters, such as social.acme.example'),
  name: z
    .string()
    .min(1, 'give a name, or leave it out')
    .max(60, 'give a name of at most 60 characters')
    .exactOptional(),
  site: z.string().exactOptional(),
  /** Also without encryption, as some intranets are. */
  http: z.boolean().exactOptional(),
});
const fileSchema = z.object({ hosts: z.array(z.unknown()) });

/**
 * Reads the file's text. An entry with a slip is left out and named; the others count.
 * @param granted the match patterns that the manifest asks for: without that no browser gives access
 */
export function readPackagedHosts(text: string, granted: readonly string[]): PackagedHosts {
  const file = fileSchema.safeParse(parse(text));
  if (!file.success)
    return { hosts: [], problems: [`${hostsFile} has to hold {"hosts": […]}: its hosts are left out.`] };
  const hosts: PackagedHost[] = [];
  const problems: string[] = [];
  for (const [index, data] of file.data.hosts.entries()) {
    const entry = readEntry(data, granted);
    if (typeof entry === 'string') problems.push(`${hostsFile}, entry ${index + 1}, is left out: ${entry}.`);
    else hosts.push(entry);
  }
  return { hosts, problems };
}

function readEntry(data: unknown, granted: readonly string[]): PackagedHost | string {
  const { data: entry, error } = entrySchema.safeParse(data);
  if (entry === undefined) return error!.issues[0]!.message;
  const { host, name, http = false } = entry;
  const site = sites.find(({ id }) => id === entry.site);
  if (entry.site !== undefined && site === undefined) return `there is no site "${entry.site}"`;
  const pattern = `${http ? '*' : 'https'}://${host}/*`;
  if (!granted.includes(pattern)) return `"${pattern}" is missing in host_permissions of manifest.json`;
  return { host, name, site, pattern };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
