import type { Segment } from '../../corpus/read/restore-source.ts';

/** A stretch of the edition with what the source reads in its place; either may be empty. */
export interface SourceReading {
  kind: Segment['kind'];
  source: string;
  edition: string;
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
