import type { AlignedStretch } from './jump-alignment.ts';
import { placesOfUnits, type TextSpan, type QuotationLibrary } from './quotation-library.ts';

/** Where the passage of a stretch stands, in units: the place itself first, then wherever its words stand too. */
export function placesOf({ text, start, end }: AlignedStretch, library: QuotationLibrary): TextSpan[] {
  const document = text === null ? undefined : library.documents[text];
  if (text === null || document === undefined) return [];
  const own = { document: text, start, end };
  return distinct([own, ...placesOfUnits(library, document.numbers.subarray(start, end))]);
}

/** The places without those that overlap an earlier one. */
export function distinct(places: readonly TextSpan[]): TextSpan[] {
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
export function chooseSource(parts: readonly (readonly TextSpan[])[]): {
  places: TextSpan[][];
  from: 'in-order' | 'one-document' | 'several';
} {
  const documents = [...new Set(parts.flat().map(({ document }) => document))];
  for (const isInOrder of [true, false]) {
    for (const document of documents) {
      const chosen = choose(parts, document, isInOrder);
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
function choose(
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
