import { z } from 'zod';
import { policySchema } from '../../src/engine/policy.ts';
import type { Generator } from './generators.ts';

/** The JSON Schema by which editors complete and check a policy while it is written. */
export const policySchemaFile: Generator = {
  path: 'policy/schema.json',
  make() {
    const schema = z.toJSONSchema(policySchema, { io: 'input', reused: 'inline', unrepresentable: 'any' });
    return `${JSON.stringify({ ...schema, title: 'Beforehand policy' }, null, 2)}\n`;
  },
};
