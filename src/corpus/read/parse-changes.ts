import { parse } from 'yaml';
import { ContentError } from './content-error.ts';
import { changesSchema, type Change } from './schema.ts';

export const CHANGES_FILE = 'content/changes.yaml';

/**
 * The versions of the data in the text of `content/changes.yaml`, newest first.
 * @throws {ContentError} where an entry lacks a field or stands out of its order.
 */
export function parseChanges(text: string): [Change, ...Change[]] {
  const { data, error } = changesSchema.safeParse(parse(text));
  if (error !== undefined) {
    const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ContentError(CHANGES_FILE, `${faults.join('; ')}. Each entry gives version, date, zh and en.`);
  }
  const wrong = data.find((change, index) => index > 0 && !isOlder(change, data[index - 1]));
  if (wrong !== undefined) {
    throw new ContentError(
      CHANGES_FILE,
      `version ${wrong.version} is not older than the one above it. Put the newest first, each version once.`,
    );
  }
  return data;
}

function isOlder(change: Change, above: Change | undefined): boolean {
  if (above === undefined) return true;
  const order = change.version.localeCompare(above.version, 'en', { numeric: true });
  return order < 0 && change.date <= above.date;
}
