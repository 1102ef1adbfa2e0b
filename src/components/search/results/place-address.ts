import type { FoundPlace } from '../../../search/query/found-place.ts';
import { shortName } from '../../../naming/short-name.ts';
import type { SearchSettings } from '../search-settings.ts';

/** The address of a place, or of one of its lines. */
export function placeAddress({ kind, of, id }: FoundPlace, { root }: SearchSettings, line = id): string {
  if (kind === 'term') return `${root}terms/${id}/`;
  if (kind === 'question') return of === '' ? `${root}commitments/#q-${id}` : `${root}themes/${of}/#${id}`;
  return `${root}documents/${of}/#${line}`;
}

/** The name of the document in which a place stands. */
export function placeName({ of, shortName: name, year }: FoundPlace, { locale }: SearchSettings): string {
  return name === null ? of : shortName({ shortName: name, issued: year }, locale);
}
