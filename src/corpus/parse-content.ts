import { parse } from 'yaml';
import type { z } from 'zod';
import { ContentError } from './content-error.ts';

/**
 * The content of a YAML file that is one whole, checked against its schema.
 * @throws {ContentError} where an entry lacks a field or has one too many.
 */
export function parseContent<T extends z.ZodType>(text: string, schema: T, file: string): z.infer<T> {
  const { data, error } = schema.safeParse(parse(text));
  if (error === undefined) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ContentError(file, `${faults.join('; ')}. Each entry gives what the file’s head shows.`);
}
