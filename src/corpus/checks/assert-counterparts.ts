import { ContentError } from '../read/content-error.ts';
import type { CounterpartCorrection, Document } from '../model/corpus.ts';

/** Corrections of counterparts name provisions that exist, of two documents, and no pair twice. */
export function assertCounterparts(
  documents: readonly Document[],
  corrections: readonly CounterpartCorrection[],
  file: string,
): void {
  const seen = new Set<string>();
  const known = new Set(
    documents.flatMap(({ id, provisions }) => provisions.map((each) => `${id} ${each.id}`)),
  );
  for (const { document, provision, counterpart } of corrections) {
    const places = [`${document} ${provision}`, `${counterpart.document} ${counterpart.provision}`];
    const missing = places.find((place) => !known.has(place));
    if (missing !== undefined) {
      throw new ContentError(
        file,
        `there is no provision ${missing}. Correct the ids of document and provision.`,
      );
    }
    if (document === counterpart.document) {
      throw new ContentError(
        file,
        `${places.join(' and ')} are of one document. A counterpart stands in another.`,
      );
    }
    const pair = places.sort().join(' and ');
    if (seen.has(pair)) throw new ContentError(file, `${pair} are corrected twice. Keep one entry.`);
    seen.add(pair);
  }
}
