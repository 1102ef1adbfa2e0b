import { commonRuns, hanStream, runIndex } from '../analysis/own/marks/han-stream.ts';
import { SHORTEST } from '../analysis/wording/shared-runs.ts';
import { fold, type Folding } from '../search/text/normalise.ts';
import type { QuotationText } from './quotation-library.ts';

/** Words of a quotation that stand in documents, with the places, each by the piece in which they begin. */
export interface SharedWords {
  text: string;
  places: { document: string; id: string }[];
}

/**
 * Every run of eight Han characters or more that a quotation shares with the documents, in the order of the quotation;
 * none that is part of a longer one. Punctuation, and whether characters are traditional, does not count.
 */
export function sharedWords(
  quotation: string,
  documents: readonly Pick<QuotationText, 'id' | 'pieces'>[],
  folding: Folding,
): SharedWords[] {
  const pieces = documents.flatMap(({ id: document, pieces: own }) =>
    own.map(([id, zh]) => ({ document, id, zh })),
  );
  const units: { text: number; zh: string }[][] = [];
  let owner = '';
  for (const [text, { document, id, zh }] of pieces.entries()) {
    const [, provision] = /^(.+)\.\d+$/u.exec(id) ?? [];
    const next = provision === undefined ? '' : `${document} ${provision}`;
    if (next !== '' && next === owner) units.at(-1)?.push({ text, zh: folded(zh, folding) });
    else units.push([{ text, zh: folded(zh, folding) }]);
    owner = next;
  }
  const own = hanStream([[{ text: 0, zh: folded(quotation, folding) }]]);
  const known = hanStream(units);
  const found = new Map<
    string,
    { from: number; to: number; places: Map<string, SharedWords['places'][0]> }
  >();
  for (const run of commonRuns(own, known, runIndex(known, SHORTEST), SHORTEST)) {
    const [from, to] = [run.own, run.own + run.length];
    const { document = '', id = '' } = pieces[known.texts[run.known] ?? -1] ?? {};
    const stretch = found.get(`${from} ${to}`) ?? { from, to, places: new Map() };
    stretch.places.set(`${document} ${id}`, { document, id });
    found.set(`${from} ${to}`, stretch);
  }
  const all = [...found.values()].sort((a, b) => a.from - b.from || b.to - a.to);
  const points = [...quotation];
  let end = 0;
  return all.flatMap(({ from, to, places }) => {
    if (to <= end) return [];
    end = to;
    const [first, last] = [own.offsets[from] ?? 0, own.offsets[to - 1] ?? 0];
    return [{ text: points.slice(first, last + 1).join(''), places: [...places.values()] }];
  });
}

/** A text of as many code points, each in the form in which it is compared. */
function folded(text: string, folding: Folding): string {
  return Array.from(text, (char) => {
    const form = fold(char, folding);
    return [...form].length === 1 ? form : char;
  }).join('');
}
