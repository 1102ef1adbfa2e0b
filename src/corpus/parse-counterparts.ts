import { parse } from 'yaml';
import { ContentError } from './content-error.ts';
import { counterpartsSchema, type CounterpartsData } from './schema.ts';

export const COUNTERPARTS_FILE = 'content/counterparts.yaml';

/**
 * The corrections by hand in the text of `content/counterparts.yaml`.
 * @throws {ContentError} where an entry lacks a field or has one too many.
 */
export function parseCounterparts(text: string): CounterpartsData {
  const { data, error } = counterpartsSchema.safeParse(parse(text));
  if (error === undefined) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ContentError(
    COUNTERPARTS_FILE,
    `${faults.join('; ')}. Each entry gives what the file’s head shows.`,
  );
}
