import { policySchemaFile } from './policy-schema.ts';

/** A file of the project that is made from its sources. */
export interface Generator {
  /** From the project's root. */
  readonly path: string;
  make(): string;
}

/** Every generated file. `npm run generate` writes them; a test fails where one is out of date. */
export const generators: readonly Generator[] = [policySchemaFile];
