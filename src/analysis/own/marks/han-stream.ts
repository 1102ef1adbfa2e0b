/** The Han characters of some texts in a row; what stands in different units does not run on. */
export interface HanStream {
  chars: string[];
  /** For each character its unit, its text, and where it stands there, in code points. */
  units: number[];
  texts: number[];
  offsets: number[];
}

/** A run of equal Han characters: from `own` in one stream and `known` in another, as long as can be. */
export interface CommonRun {
  own: number;
  known: number;
  length: number;
}

/** Lays out units of texts; a unit is the texts of a provision, a heading, a title, by their numbers. */
export function hanStream(units: readonly (readonly { text: number; zh: string }[])[]): HanStream {
  const stream: HanStream = { chars: [], units: [], texts: [], offsets: [] };
  for (const [unit, texts] of units.entries()) {
    for (const { text, zh } of texts) {
      for (const [offset, char] of [...zh].entries()) {
        if (!/\p{Script=Han}/u.test(char)) continue;
        stream.chars.push(char);
        stream.units.push(unit);
        stream.texts.push(text);
        stream.offsets.push(offset);
      }
    }
  }
  return stream;
}

/** Where each run of so many Han characters of a stream begins. */
export function runIndex(stream: HanStream, length: number): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const at of stream.chars.keys()) {
    const run = runAt(stream, at, length);
    if (run === null) continue;
    const places = index.get(run);
    if (places === undefined) index.set(run, [at]);
    else places.push(at);
  }
  return index;
}

/** The run of so many characters from a place; null where its unit ends before. */
export function runAt({ chars, units }: HanStream, at: number, length: number): string | null {
  if (at + length > chars.length || units[at] !== units[at + length - 1]) return null;
  return chars.slice(at, at + length).join('');
}

/**
 * Every longest run of at least `length` Han characters that two streams have in common, wherever it stands in either;
 * punctuation, digits and the ends of sentences do not break it.
 */
export function commonRuns(
  own: HanStream,
  known: HanStream,
  index: ReadonlyMap<string, readonly number[]>,
  length: number,
): CommonRun[] {
  const runs: CommonRun[] = [];
  for (const at of own.chars.keys()) {
    const run = runAt(own, at, length);
    if (run === null) continue;
    for (const place of index.get(run) ?? []) {
      if (isSame(own, at - 1, at, known, place - 1, place)) continue;
      let end = length;
      while (isSame(own, at + end, at, known, place + end, place)) end++;
      runs.push({ own: at, known: place, length: end });
    }
  }
  return runs;
}

/** Whether two streams have the same character at two places, each in the unit of another of its places. */
function isSame(a: HanStream, at: number, unit: number, b: HanStream, place: number, other: number): boolean {
  return (
    a.chars[at] !== undefined &&
    a.chars[at] === b.chars[place] &&
    a.units[at] === a.units[unit] &&
    b.units[place] === b.units[other]
  );
}

/** For each text where its Han characters begin in the stream. */
export function firstHan({ texts }: HanStream, count: number): number[] {
  const firsts: number[] = [];
  let at = 0;
  for (let text = 0; text < count; text++) {
    firsts.push(at);
    while (texts[at] === text) at++;
  }
  return firsts;
}
