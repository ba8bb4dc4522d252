import { managedSchema } from '../../src/background/managed-schema.ts';
import type { Generator } from './generators.ts';

/** The schema by which Chromium reads what an administrator sets. */
export const managedSchemaFile: Generator = {
  path: 'public/managed_schema.json',
  make: () => `${JSON.stringify(managedSchema(), null, 2)}\n`,
};
