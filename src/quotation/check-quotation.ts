import { EDIT, type AlignedStretch } from './jump-alignment.ts';
import { unenclosed } from './outer-marks.ts';
import { placesOfUnits, type TextSpan, type QuotationLibrary } from './quotation-library.ts';
import { matchUnits, wholeMatches, type QuotationMatch } from './quotation-match.ts';
import { QUOTATION_MEASURES } from './quotation-measures.ts';
import { comparedUnits, type ComparedUnit } from '../search/text/compared-units.ts';
import { nearestPassages, readAsPassages } from './read-as-passages.ts';

/**
 * `empty` nothing to compare · `short` all places, whatever their punctuation · `exact` word for word,
 * every character with its punctuation · `form` the same words, otherwise written · `near` one passage
 * with other words in places · `joined` several passages · `partly` passages and words that stand
 * nowhere · `none` · `long` more than can be compared.
 */
export type Verdict = 'empty' | 'short' | 'exact' | 'form' | 'near' | 'joined' | 'partly' | 'none' | 'long';

export interface QuotationCheck {
  verdict: Verdict;
  /** The quotation in its order. */
  parts: QuotationPart[];
  /** Where the parts stand: in one document and in its order, in one in another order, or in several. */
  from: 'in-order' | 'one-document' | 'several';
  /** The passage most like a quotation that stands nowhere, where there is one worth a look. */
  nearest: QuotationMatch | null;
}

/** A part of the quotation with the places where it stands, the best first; none where it stands nowhere. */
export interface QuotationPart {
  quoted: string;
  matches: QuotationMatch[];
}

/** Whether, where and how exactly a quotation stands in the texts. */
export function checkQuotation(quotation: string, library: QuotationLibrary): QuotationCheck {
  const quoted = unenclosed(quotation);
  const units = comparedUnits(quoted, library.language, library.folding);
  if (units.length === 0) return answer('empty');
  if (units.length > QUOTATION_MEASURES.most) return answer('long');
  const matches = wholeMatches(quotation, units, library);
  const isShort = units.length < QUOTATION_MEASURES.short[library.language];
  if (isShort && matches.length === 0) return answer('none', [{ quoted, matches }]);
  if (matches.length > 0) {
    const verdict = isShort ? 'short' : matches[0]?.exact ? 'exact' : 'form';
    return answer(verdict, [{ quoted, matches }]);
  }
  return checkPassages(quoted, units, library);
}

function answer(
  verdict: Verdict,
  parts: QuotationPart[] = [],
  more: Partial<QuotationCheck> = {},
): QuotationCheck {
  return { verdict, parts, from: 'several', nearest: null, ...more };
}

function checkPassages(
  quoted: string,
  units: readonly ComparedUnit[],
  library: QuotationLibrary,
): QuotationCheck {
  const stretches = readAsPassages(units, library);
  const found = stretches.filter(({ text }) => text !== null);
  const length = found.reduce((sum, { from, to }) => sum + to - from, 0);
  if (length < units.length * QUOTATION_MEASURES.partly) {
    const nearest = nearestMatch(quoted, units, found, library);
    return answer('none', [{ quoted, matches: [] }], { nearest });
  }
  const [only] = stretches;
  if (stretches.length === 1 && only !== undefined) {
    return answer('near', [{ quoted, matches: nearMatches(quoted, units, only, library) }]);
  }
  const { places, from } = chooseSource(stretches.map((stretch) => placesOf(stretch, library)));
  const parts = stretches.map((stretch, index) =>
    toPart(quoted, units, stretch, places[index] ?? [], library),
  );
  return answer(found.length === stretches.length ? 'joined' : 'partly', parts, { from });
}

/** The passage itself, wherever else it stands, and what other documents have that is as like. */
function nearMatches(
  quoted: string,
  units: readonly ComparedUnit[],
  best: AlignedStretch,
  library: QuotationLibrary,
): QuotationMatch[] {
  const most = (units.length * QUOTATION_MEASURES.foreign) / EDIT;
  const others = nearestPassages(units, library).filter(({ edits }) => edits <= most);
  const places = [best, ...others.map(({ stretch }) => stretch)].flatMap((each) => placesOf(each, library));
  return distinct(places).map((place) => matchUnits(quoted, units, place, library));
}

/** What is most like a quotation that stands nowhere: a passage like the whole of it, or its longest part that stands. */
function nearestMatch(
  quoted: string,
  units: readonly ComparedUnit[],
  found: readonly AlignedStretch[],
  library: QuotationLibrary,
): QuotationMatch | null {
  const [nearest] = found.length > 0 ? [] : nearestPassages(units, library);
  if (nearest !== undefined && nearest.edits <= units.length * QUOTATION_MEASURES.nearest) {
    const [place] = placesOf(nearest.stretch, library);
    return place === undefined ? null : matchUnits(quoted, units, place, library);
  }
  // A second reading of a very long text would double the wait for little.
  const isLong = found.length > 0 || units.length > QUOTATION_MEASURES.block;
  const parts = isLong ? found : readAsPassages(units, library, QUOTATION_MEASURES.nearestJump);
  const [longest] = parts.filter(({ text }) => text !== null).sort((a, b) => b.to - b.from - (a.to - a.from));
  if (longest === undefined) return null;
  return toPart(quoted, units, longest, placesOf(longest, library), library).matches[0] ?? null;
}

/** A stretch of the quotation beside its places, with the quotation marks and brackets next to it. */
function toPart(
  quoted: string,
  units: readonly ComparedUnit[],
  { from, to }: AlignedStretch,
  places: readonly TextSpan[],
  library: QuotationLibrary,
): QuotationPart {
  const own = units.slice(from, to);
  const [first, last] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  const start = first - (/[\p{Ps}\p{Pi}]*$/u.exec(quoted.slice(0, first))?.[0].length ?? 0);
  const closed = /^[\p{Pe}\p{Pf}]*/u.exec(quoted.slice(last))?.[0] ?? '';
  const text = quoted.slice(start, last) + closed;
  const moved = own.map((unit) => ({ ...unit, start: unit.start - start, end: unit.end - start }));
  return { quoted: text, matches: places.map((place) => matchUnits(text, moved, place, library)) };
}

/** Where the passage of a stretch stands, in units: the place itself first, then wherever its words stand too. */
function placesOf({ text, start, end }: AlignedStretch, library: QuotationLibrary): TextSpan[] {
  const document = text === null ? undefined : library.documents[text];
  if (text === null || document === undefined) return [];
  const own = { document: text, start, end };
  return distinct([own, ...placesOfUnits(library, document.numbers.subarray(start, end))]);
}

/** The places without those that overlap an earlier one. */
function distinct(places: readonly TextSpan[]): TextSpan[] {
  return places.filter(
    (place, index) =>
      !places
        .slice(0, index)
        .some(
          (other) => other.document === place.document && other.start < place.end && place.start < other.end,
        ),
  );
}

/**
 * The places of a quotation's parts, with those first that let it come from one document: in the
 * document's order if that can be, or else in any.
 */
function chooseSource(parts: readonly (readonly TextSpan[])[]): {
  places: TextSpan[][];
  from: QuotationCheck['from'];
} {
  const documents = [...new Set(parts.flat().map(({ document }) => document))];
  for (const isInOrder of [true, false]) {
    for (const document of documents) {
      const chosen = chooseIn(parts, document, isInOrder);
      if (chosen === null) continue;
      return {
        places: parts.map((places, index) => putFirst(places, chosen[index])),
        from: isInOrder ? 'in-order' : 'one-document',
      };
    }
  }
  return { places: parts.map((places) => [...places]), from: 'several' };
}

/** A place in the document for every part that stands anywhere; null where one has none. */
function chooseIn(
  parts: readonly (readonly TextSpan[])[],
  document: number,
  isInOrder: boolean,
): (TextSpan | undefined)[] | null {
  let after = 0;
  const chosen: (TextSpan | undefined)[] = [];
  for (const places of parts) {
    const own = places
      .filter((place) => place.document === document && (!isInOrder || place.start >= after))
      .toSorted((a, b) => a.start - b.start);
    if (places.length > 0 && own[0] === undefined) return null;
    after = own[0]?.end ?? after;
    chosen.push(own[0]);
  }
  return chosen;
}

function putFirst(places: readonly TextSpan[], first: TextSpan | undefined): TextSpan[] {
  return first === undefined ? [...places] : [first, ...places.filter((place) => place !== first)];
}
