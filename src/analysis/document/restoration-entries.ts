import type { Document } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import type { Segment } from '../../corpus/read/restore-source.ts';

/** One place where the edition departs from its source, as in `restorations.json`. */
export interface RestorationEntry {
  document: string;
  kind: Exclude<Segment['kind'], 'same'>;
  /** Offset in the source file, in code points. */
  at: number;
  source: string;
  edition: string;
  reason: Localized;
}

/** Every restoration of every document, in the order of the sources. */
export function restorationEntries(documents: readonly Document[]): RestorationEntry[] {
  return documents.flatMap(({ id, segments }) =>
    segments.flatMap(({ kind, at, source, edition, reason }) =>
      kind === 'same' || reason === null ? [] : [{ document: id, kind, at, source, edition, reason }],
    ),
  );
}
