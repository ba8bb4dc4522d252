import { z } from 'zod';
import { settingFields, settingKeys } from './settings.ts';

/**
 * The schema that Chromium reads managed values by. Types only: a value that breaks any other keyword would be dropped
 * without a word, while our own reading names it; and a keyword that Chromium refuses stops the whole extension
 * (`oneOf`, a list of types, `additionalProperties` at the top, an array without `items`).
 */
export function managedSchema() {
  const properties = Object.fromEntries(
    settingKeys.map(key => {
      const field = settingFields[key];
      const { title, description } = field.meta() ?? {};
      return [key, { title, description, ...typeOf(field) }];
    }),
  );
  return { $schema: 'http://json-schema.org/draft-03/schema#', type: 'object', properties };
}

function typeOf(field: z.ZodType) {
  if (field instanceof z.ZodArray) return { type: 'array', items: { type: 'string' } };
  return { type: field instanceof z.ZodNumber ? 'integer' : 'string' };
}
