import { placeIn, type Catalogue } from '../records/catalogue.ts';
import { matchPlace, piecesOf, singleRun, type Match, type Searched } from './match-place.ts';
import type { SearchIndex } from './pagefind-index.ts';
import type { QueryReading, SearchTerm } from './read-query.ts';

/** For each record with a phrase, where it begins, counted in words of its Chinese or of its English. */
type Begins = Map<string, number[]>;

/** What of a query stands in which record, by the index: where it begins, counted in words. */
export async function locateReading(
  reading: QueryReading,
  strict: boolean,
  index: SearchIndex,
  catalogue: Catalogue,
): Promise<Map<string, Match<number>>> {
  const { records } = catalogue;
  const { quoted, words, joined, whole, excluded } = reading;
  const terms = [...quoted, ...words, ...[joined, whole].filter((term) => term !== null), ...excluded];
  const begins = new Map(
    await Promise.all(
      terms.map(async (term) => [term, await locateTerm(term, strict, index, catalogue)] as const),
    ),
  );
  const pieces = new Map(
    await Promise.all(
      piecesOf(singleRun(reading) ?? '').map(async (piece) => {
        const found = await index.phrase(Array.from(piece));
        return [piece, inTexts(found, 'chinese', catalogue)] as const;
      }),
    ),
  );
  const near = new Set([...begins.values(), ...pieces.values()].flatMap((each) => [...each.keys()]));
  const matches = new Map<string, Match<number>>();
  for (const id of records.keys()) {
    const match = near.has(id) ? matchPlace(reading, located(id, begins, pieces)) : null;
    if (match !== null) matches.set(id, match);
  }
  return matches;
}

async function locateTerm(
  term: SearchTerm,
  strict: boolean,
  index: SearchIndex,
  catalogue: Catalogue,
): Promise<Begins> {
  const found = await Promise.all(term.phrases(strict).map((phrase) => index.phrase(phrase)));
  const all: Begins = new Map();
  const inPlace = term.kind === 'pinyin' ? inSounds : inTexts;
  for (const [id, places] of found.flatMap((each) => [...inPlace(each, term.kind, catalogue)])) {
    all.set(id, [...(all.get(id) ?? []), ...places]);
  }
  // One place can be read in two ways: 绿 is lù and lǜ.
  return new Map([...all].map(([id, places]) => [id, [...new Set(places)].sort((a, b) => a - b)]));
}

/** Only what begins in the Chinese or the English of the records, counted from where that begins. */
function inTexts(found: Begins, kind: SearchTerm['kind'], { records }: Catalogue): Begins {
  return new Map(
    [...found].flatMap(([id, places]) => {
      const record = records.get(id);
      if (record === undefined) return [];
      const { zh, en } = record.words;
      // Each part begins behind a word that marks it.
      const [start, length] = kind === 'english' ? [zh + 2, en] : [1, zh];
      const own = places.map((place) => place - start).filter((place) => place >= 0 && place < length);
      return own.length === 0 ? [] : [[id, own]];
    }),
  );
}

/** What begins in the sounds of the layouts, as it stands in the Chinese of the places they lay out. */
function inSounds(found: Begins, _: SearchTerm['kind'], { layouts }: Catalogue): Begins {
  const begins: Begins = new Map();
  for (const [layout, words] of found) {
    for (const word of words) {
      const place = placeIn(layouts.get(layout) ?? [], word);
      if (place === undefined || word >= place.track - 1) continue;
      begins.set(place.id, [...(begins.get(place.id) ?? []), word - place.sounds]);
    }
  }
  return begins;
}

/** A record as what is known of where terms and pairs of characters begin in it. */
function located(
  id: string,
  begins: ReadonlyMap<SearchTerm, Begins>,
  pairs: ReadonlyMap<string, Begins>,
): Searched<number> {
  return {
    find: (term) => begins.get(term)?.get(id) ?? [],
    findPiece(piece) {
      const chars = Array.from(piece);
      const own = chars.slice(1).map((char, index) => pairs.get((chars[index] ?? '') + char)?.get(id) ?? []);
      return (own[0] ?? []).filter((place) => own.every((places, index) => places.includes(place + index)));
    },
  };
}
