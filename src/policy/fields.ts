import type { z } from 'zod';
import { policySchema } from '../engine/policy.ts';
import type { Path } from './problem.ts';

/** The names that a field may have in the object at this path of a policy; none where authors choose them. */
export function fieldsAt(path: Path): readonly string[] {
  const here = path.reduce<z.core.$ZodTypes | undefined>((type, step) => type && below(bare(type), step), policySchema);
  const type = here && bare(here);
  return type?._zod.def.type === 'object' ? Object.keys(type._zod.def.shape) : [];
}

/** A type without what wraps it: that it may be left out, its default. */
function bare(type: z.core.$ZodTypes): z.core.$ZodTypes {
  const { def } = type._zod;
  if ('innerType' in def) return bare(def.innerType as z.core.$ZodTypes);
  return def.type === 'lazy' ? bare(def.getter() as z.core.$ZodTypes) : type;
}

function below(type: z.core.$ZodTypes, step: string | number): z.core.$ZodTypes | undefined {
  const { def } = type._zod;
  if (def.type === 'array') return def.element as z.core.$ZodTypes;
  if (def.type === 'record') return def.valueType as z.core.$ZodTypes;
  // `__proto__` is a name that authors can write, and no field of ours.
  return def.type === 'object' && Object.hasOwn(def.shape, step)
    ? (def.shape[step] as z.core.$ZodTypes | undefined)
    : undefined;
}
