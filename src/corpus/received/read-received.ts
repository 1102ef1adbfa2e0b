import { restoreSource, type Segment } from '../read/restore-source.ts';
import type { Mend } from './mends.ts';
import { proposeParts, type LineKind, type ProposedPart } from './propose-parts.ts';
import { proposeRecord, type RecordProposal } from './propose-record.ts';
import { proposeRestoration, type RestorationProposal } from './propose-restoration.ts';
import { readLines, type Line } from './read-lines.ts';
import { sourceLines, type SourceLine } from './source-lines.ts';

/** A received text as it is read by its form alone: nobody has decided any of it. */
export interface ReceivedReading {
  record: RecordProposal;
  /** In the order of the text, every character of it in its place. */
  parts: ProposedPart[];
  restoration: RestorationProposal;
  /** The source through these restorations. */
  segments: Segment[];
  /** The lines that are text, each with what it was read as, and those that are left out. */
  lines: (Line & { kind: LineKind })[];
  leftOut: SourceLine[];
}

/**
 * Reads a received text: title, record, chapters, provisions, blocks, and what is no part of it, as mended by a reader.
 * Any text can be read; of one without a title `record.title` is null.
 */
export function readReceived(source: string, mends: readonly Mend[] = []): ReceivedReading {
  const all = sourceLines(source, mends);
  const restoration = proposeRestoration(source, all);
  const segments = restoreSource(source, restoration.rules, restoration.furniture, '');
  const read = readLines(source, all, segments);
  const { parts, kinds } = proposeParts(read);
  const text = new Set(read.map(({ at }) => at));
  return {
    record: proposeRecord(parts),
    parts,
    restoration,
    segments,
    lines: read.map((line, index) => ({ ...line, kind: kinds[index] ?? 'prose' })),
    leftOut: all.filter(({ at }) => !text.has(at)),
  };
}
