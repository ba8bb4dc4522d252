import { limits } from '../accept.ts';
import { toBytes } from '../bytes.ts';
import { error } from '../problem.ts';
import type { LintRule } from './define.ts';

/** Base64 makes four characters of three bytes. */
const signedSize = (data: unknown) => Math.ceil((toBytes(JSON.stringify(data) ?? '').length * 4) / 3);

/** Said while it is written, not only when it is signed. */
export const tooLarge: LintRule = {
  id: 'too-large',
  title: 'policies too large to be taken',
  run({ data, loading }) {
    // What lies too deep cannot be written as JSON, and does not fit the schema.
    if (loading.policy === undefined) return [];
    const size = signedSize(data);
    if (size <= limits.fetched) return [];
    const mebibytes = (size / 2 ** 20).toFixed(1);
    const message = `Signed, this is ${mebibytes} MiB large, and every browser refuses more than ${limits.fetched / 2 ** 20}. Shorten its lists.`;
    return [error([], message)];
  },
};
