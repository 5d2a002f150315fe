import { z } from 'zod';
import { articleSchema } from '../../src/model/article.ts';
import { editionSchema } from '../../src/model/edition.ts';
import { personSchema } from '../../src/model/person.ts';
import { siteSchema } from '../../src/model/site.ts';
import { sourceSchema } from '../../src/model/source.ts';
import { topicSchema } from '../../src/model/topic.ts';

const kinds = {
  article: articleSchema,
  edition: editionSchema,
  person: personSchema,
  site: siteSchema,
  source: sourceSchema,
  topic: topicSchema,
};

/**
 * What may stand in the files of content/, as JSON Schema (2020-12), by file name: the same rules as ours as far as JSON Schema can
 * say them. What it can't (whether a date exists, whether a topic has a file) `npm run check` says.
 */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: withoutFlags });
      return [`${kind}.schema.json`, `${JSON.stringify({ title: titleOf(kind), ...json }, null, 2)}\n`];
    }),
  );
}

function titleOf(kind: string): string {
  return `Newsfold: ${kind}`;
}

type OverrideContext = Parameters<NonNullable<z.core.ToJSONSchemaParams['override']>>[0];

/**
 * JSON Schema has no flags: a pattern that does not mind capitals would refuse them, so it is left to `npm run check`. Other dialects'
 * names of formats are left out as well.
 */
function withoutFlags({ zodSchema, jsonSchema }: OverrideContext): void {
  delete jsonSchema.format;
  if (patternsOf(zodSchema).some(({ ignoreCase }) => ignoreCase)) delete jsonSchema.pattern;
}

/** Of a text, also of one that may be missing. */
function patternsOf(schema: z.core.$ZodType): RegExp[] {
  const { def } = schema._zod as { def: { innerType?: z.core.$ZodType; checks?: z.core.$ZodCheck[] } };
  if (def.innerType) return patternsOf(def.innerType);
  const checks = (def.checks ?? []).map((check) => check._zod.def as { pattern?: RegExp });
  return checks.flatMap(({ pattern }) => pattern ?? []);
}
