import type { Catalogue } from './catalogue.ts';
import { englishWords } from '../text/english-words.ts';
import type { Match, Searched } from '../query/match-place.ts';
import { findPhrase, significantText, significant, type Range } from '../text/normalise.ts';
import { readPlace, type PlaceSegment } from './place-content.ts';
import type { SearchIndex } from '../query/pagefind-index.ts';
import type { PlaceToRead } from '../query/read-query.ts';
import { readRecordAddress, type RecordAddress } from './search-kinds.ts';

/** A record with its text. */
export interface RecordText {
  address: RecordAddress;
  segments: PlaceSegment[];
  place: PlaceToRead;
}

/** Reads the text of a record. */
export async function readRecord(
  id: string,
  index: SearchIndex,
  { records }: Catalogue,
): Promise<RecordText> {
  const { url, content } = await index.record(id);
  const begins = records.get(id)?.segments.zh ?? [];
  let at = 0;
  const segments = readPlace(content).map(({ zh, en }) => {
    const words = Array.from(significant(zh)).length;
    // A line without a word has no code.
    const begin = words === 0 ? undefined : begins.find((each) => each.at === at);
    at += words;
    return { code: begin?.code ?? 'none', zh, en };
  });
  const place = {
    chinese: significantText(segments.map(({ zh }) => zh).join('')),
    english: englishWords(segments.map(({ en }) => en).join(' ')),
  };
  return { address: readRecordAddress(url), segments, place };
}

/** A text in which things are found; see `Term.find` for `strict`. */
export function searchedText({ chinese, english }: PlaceToRead, strict: boolean): Searched<Range> {
  return {
    find: (term) => term.find({ chinese, english }, strict),
    findPiece: (piece) => findPhrase(chinese, piece),
  };
}

/** Where what was found in a text begins, counted in words as the index counts them. */
export function beginsIn({ chinese, english }: PlaceToRead, match: Match<Range>): Match<number> {
  const words = english.filter(({ stem }) => /[\p{L}\p{N}]/u.test(stem));
  return {
    tier: match.tier,
    chinese: match.chinese.map(({ start }) => {
      const unit = chinese.ranges.findIndex((range) => range.start === start);
      return Array.from(chinese.plain.slice(0, unit)).length;
    }),
    english: match.english.map(({ start }) => words.findIndex((word) => word.start >= start)),
  };
}
