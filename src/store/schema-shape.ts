import { z } from 'zod';

/** The fields that a schema knows at a path of its data; none where it holds no fields. */
export function shapeAt(schema: z.ZodType, path: readonly PropertyKey[] = []): Record<string, z.ZodType> {
  const bare = unwrap(path.reduce<z.ZodType>((outer, key) => inner(outer, key), schema));
  return bare instanceof z.ZodObject ? bare.shape : {};
}

/** The fields that must be there. */
export function requiredKeysOf(schema: z.ZodType): string[] {
  return Object.entries(shapeAt(schema))
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([key]) => key);
}

function inner(schema: z.ZodType, key: PropertyKey): z.ZodType {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return bare.element as z.ZodType;
  return shapeAt(bare)[String(key)] ?? schema;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
