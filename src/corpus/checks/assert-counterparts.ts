import type { CounterpartCorrection, Document } from '../model/corpus.ts';
import { ContentError } from '../edition/content-error.ts';
import type { CounterpartReadings } from '../schema/schema.ts';

/** Corrections of counterparts name provisions that exist, of two documents; no two of them say of one pair what to do. */
export function assertCounterparts(
  documents: readonly Document[],
  corrections: readonly CounterpartCorrection[],
  file: string,
): void {
  const seen = new Set<string>();
  const known = provisionPlaces(documents);
  for (const [index, { document, provision, counterpart, change }] of corrections.entries()) {
    const from = `${document} ${provision}`;
    const to = `${counterpart.document} ${counterpart.provision}`;
    const missing = [from, to].find((place) => !known.has(place));
    if (missing !== undefined) {
      tellUnknown(missing, file, index);
      continue;
    }
    if (document === counterpart.document) {
      ContentError.tell(file, `${from} and ${to} are of one document. A counterpart stands in another.`, [
        index,
      ]);
      continue;
    }
    // What is put first is put first from one side; all else holds both ways.
    const ways = [`${from} → ${to}`, ...(change === 'first' ? [] : [`${to} → ${from}`])];
    if (ways.some((way) => seen.has(way))) {
      const pair = [from, to].sort().join(' and ');
      ContentError.tell(file, `${pair} are corrected twice. Keep one entry.`, [index]);
    }
    const first = `${from} in ${counterpart.document}`;
    if (change === 'first' && seen.has(first)) {
      ContentError.tell(file, `two counterparts are put first for ${first}. Keep one.`, [index]);
    }
    for (const way of change === 'first' ? [...ways, first] : ways) seen.add(way);
  }
}

/** How many missing entries an error names. */
const NAMED = 10;

/**
 * The list made by reading names provisions that exist, and has for each provision of the documents it speaks of
 * exactly one entry for each other of them.
 */
export function assertReadings(
  documents: readonly Document[],
  readings: CounterpartReadings,
  file: string,
): void {
  const known = provisionPlaces(documents);
  const seen = new Set<string>();
  for (const [index, { document, provision, in: other, best, also }] of readings.entries()) {
    const named = [`${document} ${provision}`, ...[...best, ...also].map((each) => `${other} ${each}`)];
    const missing = named.find((place) => !known.has(place));
    if (missing !== undefined) {
      tellUnknown(missing, file, index);
      continue;
    }
    const cell = cellName(document, provision, other);
    if (document === other) {
      ContentError.tell(file, `${cell} is of one document. A counterpart stands in another.`, [index]);
    }
    const twice = [...best, ...also].find((each, at, all) => all.indexOf(each) !== at);
    if (seen.has(cell) || twice !== undefined) {
      ContentError.tell(file, `${twice ?? 'an entry'} stands twice for ${cell}. Keep one.`, [index]);
    }
    seen.add(cell);
  }
  const read = new Set(readings.flatMap((reading) => [reading.document, reading.in]));
  const spoken = documents.filter(({ id }) => read.has(id));
  const missing = spoken
    .flatMap(({ id, provisions }) =>
      spoken
        .filter((other) => other.id !== id)
        .flatMap((other) => provisions.map((provision) => cellName(id, provision.id, other.id))),
    )
    .filter((cell) => !seen.has(cell));
  if (missing.length > 0) {
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    ContentError.tell(
      file,
      `has no entry for ${missing.slice(0, NAMED).join(', ')}${more}. Read the two documents and add it; “best” is empty where nothing answers.`,
    );
  }
}

function cellName(document: string, provision: string, other: string): string {
  return `${document} ${provision} in ${other}`;
}

function provisionPlaces(documents: readonly Document[]): Set<string> {
  return new Set(documents.flatMap(({ id, provisions }) => provisions.map((each) => `${id} ${each.id}`)));
}

function tellUnknown(place: string, file: string, index: number): void {
  ContentError.tell(file, `there is no provision ${place}. Correct the ids of document and provision.`, [
    index,
  ]);
}
