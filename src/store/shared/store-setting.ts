import { z } from 'zod';
import { isAbsolute } from 'node:path';

/** A driver of unstorage, and its options. */
export interface StoreSetting {
  driver: string;
  options: Record<string, unknown>;
}

const optionsSchema = z.record(z.string(), z.unknown());

/**
 * Reads `NEWSFOLD_STORE`: an absolute folder, `redis://host:6379`, `s3://bucket?endpoint=https://…&region=…` (its keys in
 * `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`), or any driver of unstorage by its name with options as JSON:
 * `azure-storage-blob:{"accountName": "…"}`. Undefined for what is none of these.
 */
export function parseStoreSetting(
  text: string,
  environment: { AWS_ACCESS_KEY_ID?: string; AWS_SECRET_ACCESS_KEY?: string },
): StoreSetting | undefined {
  if (isAbsolute(text)) return { driver: 'fs-lite', options: { base: text } };
  if (/^rediss?:\/\//u.test(text)) return { driver: 'redis', options: { url: text, base: 'newsfold' } };
  if (text.startsWith('s3://')) return s3Of(text, environment);
  const [, driver, json] = /^([a-z][a-z\d-]*)(?::(\{.*\}))?$/su.exec(text) ?? [];
  if (driver === undefined) return undefined;
  const options = optionsSchema.safeParse(parseJson(json ?? '{}'));
  return options.success ? { driver, options: options.data } : undefined;
}

function s3Of(
  text: string,
  { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }: NodeJS.ProcessEnv,
): StoreSetting | undefined {
  const url = URL.parse(text);
  if (!url) return undefined;
  const { endpoint, region = 'auto' } = Object.fromEntries(url.searchParams);
  return { driver: 's3', options: { bucket: url.host, endpoint, region, accessKeyId, secretAccessKey } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
