import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** A packed extension, signed by a key made for it. */
export interface Crx {
  readonly id: string;
  readonly version: string;
  readonly bytes: Buffer;
}

/**
 * Packs a build as CRX3, as an administrator who hosts it would. The manifest's own `key` is taken out: a packed extension
 * is known by the key that signed it.
 * Format: https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/crx3.proto
 */
export function packCrx(build: string): Crx {
  const { key: _, ...manifest } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const contents = files.map(({ parentPath, name }) => join(parentPath, name));
  const zip = zipSync({
    ...Object.fromEntries(contents.map(path => [path.slice(build.length + 1), readFileSync(path)])),
    'manifest.json': Buffer.from(JSON.stringify(manifest)),
  });

  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const crxId = createHash('sha256').update(spki).digest().subarray(0, 16);
  const signedData = field(1, crxId);
  const covered = Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, zip]);
  const proof = field(2, Buffer.concat([field(1, spki), field(2, sign('sha256', covered, privateKey))]));
  const header = Buffer.concat([proof, field(10_000, signedData)]);
  const bytes = Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
  return { id: letters(crxId), version: manifest.version, bytes };
}

/** Extension ids are hexadecimal written with the letters a to p. */
function letters(crxId: Buffer): string {
  return crxId.toString('hex').replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** A length-delimited field of Protocol Buffers. */
function field(number: number, value: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(value.length), value]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
