import type { PassagePlace } from '../../../exports/citation/passage-address.ts';
import type { QuotationText } from '../../../quotation/quotation-library.ts';

/** The texts of a document in reading order, each with its id. */
type Pieces = QuotationText['pieces'];

/** All of a text, or of a provision with its heading; null where the document has neither. */
export function wholePlace(pieces: Pieces, id: string): PassagePlace | null {
  const own = pieces.filter(([piece]) => piece === id || piece.startsWith(`${id}.`));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    language: 'zh',
    from: { id: first[0], offset: 0 },
    to: { id: last[0], offset: Array.from(last[1]).length },
  };
}

/** The texts in which a passage stands, whole, in a language. */
export function wholePassage(
  pieces: Pieces,
  { from, to }: PassagePlace,
  language: PassagePlace['language'],
): PassagePlace {
  const [, end = ''] = pieces.find(([id]) => id === to.id) ?? [];
  return {
    language,
    from: { id: from.id, offset: 0 },
    to: { id: to.id, offset: Array.from(end).length },
  };
}

/** A passage of texts in reading order, a provision on a line; null where its ends are not in them. */
export function passageText(pieces: Pieces, { language, from, to }: PassagePlace): string | null {
  const [start, end] = [from, to].map(({ id }) => pieces.findIndex(([piece]) => piece === id));
  if (start === undefined || end === undefined || start === -1 || end < start) return null;
  const [lines, last] = [pieces.slice(start, end + 1), end - start];
  const [head, tail] = [Array.from(lines[0]?.[1] ?? ''), Array.from(lines[last]?.[1] ?? '')];
  if (from.offset > head.length || to.offset > tail.length) return null;
  return lines
    .map(([id, text], index) => {
      const [begin, finish] = [index === 0 ? from.offset : 0, index === last ? to.offset : undefined];
      const before = lines[index - 1]?.[0];
      return jointOf(before, id, language) + Array.from(text).slice(begin, finish).join('');
    })
    .join('');
}

/** Sentences of one provision run on; anything else begins a new line. */
function jointOf(before: string | undefined, id: string, language: 'zh' | 'en'): string {
  if (before === undefined) return '';
  const [own, other] = [id, before].map((each) => /^(.+)\.\d+$/u.exec(each)?.[1]);
  if (own === undefined || own !== other) return '\n';
  return language === 'en' ? ' ' : '';
}
