import { lookalikesFile } from './lookalikes.ts';
import { managedSchemaFile } from './managed-schema.ts';
import { policySchemaFile } from './policy-schema.ts';
import { sampleFile } from './sample.ts';
import { sitesFile } from './sites-docs.ts';
import { starterDetectorsFile } from './starter-detectors.ts';

/** A file of the project that is made from its sources. */
export interface Generator {
  /** From the project's root. */
  readonly path: string;
  make(): string;
}

/** Every generated file. `npm run generate` writes them; a test fails where one is out of date. */
export const generators: readonly Generator[] = [
  lookalikesFile,
  managedSchemaFile,
  policySchemaFile,
  sampleFile,
  sitesFile,
  starterDetectorsFile,
];
