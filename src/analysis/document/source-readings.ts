import type { Segment } from '../../corpus/read/restore-source.ts';
import type { Document } from '../../corpus/model/corpus.ts';

/** A stretch of the edition with what the source reads in its place; either may be empty. */
export interface SourceReading {
  kind: Segment['kind'];
  source: string;
  edition: string;
}

/** One line of the source, with the id of the edition that begins in it first, if any does. */
interface ReceivedLine {
  anchor: string | null;
  /** Runs of the source; the edition’s reading is empty where the source is unchanged or left out. */
  runs: SourceReading[];
}

/** Kinds of which neighbours make one reading: nothing is said of any one of them. */
const RUNNING: readonly SourceReading['kind'][] = ['same', 'characters', 'punctuation'];

/**
 * A reader of the edition beside its source. Given the pieces of the edition one after another, it
 * returns each with the source's readings. Joined, the edition's readings are the piece, white space
 * included, and the source's readings of all pieces are the source, white space apart.
 */
export function sourceReader(segments: readonly Segment[]): (piece: string) => SourceReading[] {
  let index = 0;
  /** Code points of the current segment that a piece has taken already. */
  let taken = 0;
  return (piece) => {
    const readings: SourceReading[] = [];
    const passOver = () => {
      for (; segments[index]?.edition === ''; index++) add(readings, segments[index]);
    };
    passOver();
    for (const char of piece) {
      const segment = segments[index];
      if (segment === undefined || /\s/u.test(char)) {
        add(readings, { kind: 'same', source: char, edition: char });
        continue;
      }
      const isContinued = taken > 0 && readings.length > 0;
      add(readings, { ...segment, source: taken === 0 ? segment.source : '', edition: char }, isContinued);
      taken++;
      if (taken < [...segment.edition].length) continue;
      taken = 0;
      index++;
      passOver();
    }
    return readings;
  };
}

function add(readings: SourceReading[], reading: SourceReading | undefined, isContinued = false) {
  if (reading === undefined) return;
  const { kind, source, edition } = reading;
  const last = readings.at(-1);
  if (last?.kind === kind && (isContinued || RUNNING.includes(kind))) {
    last.source += source;
    last.edition += edition;
  } else {
    readings.push({ kind, source, edition });
  }
}

/** The source line by line, white space and all, with what the edition reads differently. */
export function receivedLines({ source, segments, stream }: Document): ReceivedLine[] {
  const chars = [...source.text];
  const anchors = anchorOffsets(segments, stream);
  const lines: ReceivedLine[] = [{ anchor: null, runs: [] }];
  const addRun = (run: SourceReading) => {
    for (const [index, part] of run.source.split('\n').entries()) {
      if (index > 0) lines.push({ anchor: null, runs: [] });
      const runs = lines.at(-1)?.runs ?? [];
      const last = runs.at(-1);
      if (last?.kind === 'same' && run.kind === 'same') last.source += part;
      else if (part !== '') runs.push({ ...run, source: part, edition: index === 0 ? run.edition : '' });
    }
  };
  addRun({ kind: 'same', source: chars.slice(0, segments[0]?.at).join(''), edition: '' });
  for (const [index, { kind, at, edition }] of segments.entries()) {
    const text = chars.slice(at, segments[index + 1]?.at).join('');
    const words = text.trimEnd();
    const line = lines.at(-1);
    if (line?.anchor === null) line.anchor = anchors.get(at) ?? null;
    addRun({ kind, source: words, edition: kind === 'same' ? '' : edition });
    addRun({ kind: 'same', source: text.slice(words.length), edition: '' });
  }
  return lines;
}

/** Source offset (code points) → the id of the provision or block that begins there. */
function anchorOffsets(segments: readonly Segment[], stream: Document['stream']): Map<number, string> {
  const offsets = segments.flatMap(({ at, edition }) => [...edition].map(() => at));
  const anchors = new Map<number, string>();
  let position = 0;
  for (const { id, text } of stream) {
    const at = offsets[position];
    const unit = id.replace(/\.(heading|\d+)$/u, '');
    if (at !== undefined && ![...anchors.values()].includes(unit)) anchors.set(at, unit);
    position += [...text].length;
  }
  return anchors;
}
