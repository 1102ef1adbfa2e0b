import { randomInt, randomLcg } from 'd3';
import * as OpenCC from 'opencc-js/cn2t';
import { OTHER_PROSE } from './other-prose.ts';

/** A text that quotations are made from. */
export interface SourceText {
  id: string;
  text: string;
}

/** A quotation made from the texts by edits, and the stretches it was made from, in UTF-16 offsets. */
export interface Sample {
  quotation: string;
  edits: string[];
  sources: { document: string; start: number; end: number }[];
}

/** Numbers from 0 below a bound, the same for the same seed (0–1). */
type Draw = (below: number) => number;

const TRADITIONAL = (['t', 'tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));
const MARKS = /[^\p{L}\p{N}\s]/gu;
/** Units of a whole quotation and of a part of one that is put together: the shortest and the longest. */
const WHOLE = [10, 90] as const;
const PART = [12, 45] as const;

/** Quotations with 0–3 characters changed, marks lost, an ellipsis, traditional forms or two passages joined. */
export function makeSamples(texts: readonly SourceText[], count: number, seed: number): Sample[] {
  const draw = drawFrom(seed);
  const alphabet = [...new Set(texts.map(({ text }) => text).join(''))].filter((char) =>
    /\p{Script=Han}/u.test(char),
  );
  return Array.from({ length: count }, () => makeSample(texts, alphabet, draw));
}

/** Passages of other prose: clauses of two or three sentences in a new order. */
export function makeOtherProse(count: number, seed: number): string[] {
  const draw = drawFrom(seed);
  return Array.from({ length: count }, () => {
    const clauses = Array.from({ length: 1 + draw(3) }, () => pick(OTHER_PROSE, draw)).flatMap((sentence) =>
      sentence.slice(0, -1).split('，'),
    );
    const kept = clauses.filter(() => draw(4) > 0);
    return `${(kept.length > 0 ? kept : clauses).join('，')}。`;
  });
}

function makeSample(texts: readonly SourceText[], alphabet: readonly string[], draw: Draw): Sample {
  const made = pick([whole, whole, whole, withEllipsis, joined], draw)(texts, draw);
  // One whole passage in three is left as it stands.
  if (made.edits.length === 0 && draw(3) === 0) return made;
  const substitutions = draw(4);
  let { quotation } = made;
  const edits = [...made.edits];
  if (substitutions > 0) {
    quotation = substitute(quotation, substitutions, alphabet, draw);
    edits.push(`${substitutions} changed`);
  }
  if (draw(4) === 0) {
    quotation = quotation.replace(MARKS, (mark) => (mark === '…' || draw(2) === 0 ? mark : ''));
    edits.push('marks lost');
  }
  if (draw(4) === 0) {
    quotation = pick(TRADITIONAL, draw)(quotation);
    edits.push('traditional');
  }
  return { ...made, quotation, edits };
}

function whole(texts: readonly SourceText[], draw: Draw): Sample {
  const source = stretch(texts, WHOLE, draw);
  return { quotation: textOf(source, texts), edits: [], sources: [source] };
}

/** Two stretches of one document in its order, with what stands between them left out. */
function withEllipsis(texts: readonly SourceText[], draw: Draw): Sample {
  const [a, b] = [stretch(texts, PART, draw), stretch(texts, PART, draw)];
  const apart = Math.abs(a.start - b.start) > PART[1] + 5;
  if (a.document !== b.document || !apart) return withEllipsis(texts, draw);
  const sources = [a, b].sort((x, y) => x.start - y.start);
  const mark = pick(['……', '…', '...', '〔略〕', '[...]', '。。。'], draw);
  return { quotation: sources.map((each) => textOf(each, texts)).join(mark), edits: ['ellipsis'], sources };
}

/** Two stretches from anywhere, run together. */
function joined(texts: readonly SourceText[], draw: Draw): Sample {
  const sources = [stretch(texts, PART, draw), stretch(texts, PART, draw)];
  return { quotation: sources.map((each) => textOf(each, texts)).join(''), edits: ['joined'], sources };
}

/** A stretch with a given number of letters, digits and Han characters that begins and ends with one. */
function stretch(texts: readonly SourceText[], [least, most]: readonly [number, number], draw: Draw) {
  const { id, text } = pick(texts, draw);
  const units = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const length = least + draw(most - least + 1);
  const first = draw(units.length - length);
  return { document: id, start: units[first] ?? 0, end: (units[first + length - 1] ?? 0) + 1 };
}

function textOf({ document, start, end }: Sample['sources'][number], texts: readonly SourceText[]): string {
  return texts.find(({ id }) => id === document)?.text.slice(start, end) ?? '';
}

function substitute(text: string, count: number, alphabet: readonly string[], draw: Draw): string {
  const chars = [...text];
  const places = chars.flatMap((char, index) =>
    /\p{Script=Han}/u.test(char) && char !== '略' ? [index] : [],
  );
  for (let left = count; left > 0 && places.length > 0; left--) {
    const [place = 0] = places.splice(draw(places.length), 1);
    const others = alphabet.filter((char) => char !== chars[place]);
    chars[place] = pick(others, draw);
  }
  return chars.join('');
}

function drawFrom(seed: number): Draw {
  const source = randomLcg(seed);
  return (below) => randomInt.source(source)(below)();
}

function pick<T>(from: readonly T[], draw: Draw): T {
  const picked = from[draw(from.length)];
  if (picked === undefined) throw new RangeError('There is nothing to pick from.');
  return picked;
}
