import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { documentsById } from '../../corpus/model/documents-by-id.ts';
import { groupBy } from '../../corpus/model/group-by.ts';
import { ContentError } from '../../corpus/edition/content-error.ts';
import { CONTENT_FILES } from '../../corpus/read/content-files.ts';
import { sharedWording, type WordingPlace } from './shared-wording.ts';

/** Parts the stretches of a translation that render a passage where it has other words between them. */
const BETWEEN = ' … ';

/** How many places an error names. */
const NAMED = 5;

/**
 * Each English of a passage is given once, for a passage that documents share, and its stretches stand in the
 * translation of one of its places, in their order and in whole words.
 * @throws {ContentError} with file, field and what to do, at the first that does not, or tells of each.
 */
export function assertPassages({ documents, terms, passageRenderings }: Corpus): void {
  // Without any, what documents share need not be computed.
  if (passageRenderings.length === 0) return;
  const passages = groupBy(sharedWording(documents, terms), ({ places }) => places[0]?.text ?? '');
  const seen = new Set<string>();
  for (const [index, { zh, en }] of passageRenderings.entries()) {
    ContentError.attempt(() => {
      if (seen.has(zh)) throw mistake([index, 'zh'], `“${zh}” is listed twice. Keep one entry.`);
      seen.add(zh);
      const places = passages.get(zh)?.flatMap((passage) => passage.places);
      if (places === undefined) {
        throw mistake(
          [index, 'zh'],
          `“${zh}” is no passage that documents share. Correct it to the words of the passage’s first place, or take the entry out.`,
        );
      }
      if (places.some((place) => rendering(en).test(translationOf(place, documents)))) return;
      const named = [...new Set(places.map(({ document, sentence }) => `${document} ${sentence}`))];
      const more = named.length > NAMED ? ` or ${named.length - NAMED} more` : '';
      throw mistake(
        [index, 'en'],
        `“en” is “${en}”, which does not stand in the translation of ${named.slice(0, NAMED).join(', ')}${more}. ` +
          `Copy the words of one of them that render “${zh}”, in their order, with “${BETWEEN}” where others stand between.`,
      );
    });
  }
}

function mistake(field: readonly (string | number)[], problem: string): ContentError {
  return new ContentError(CONTENT_FILES.passages, problem, field);
}

/** Finds the stretches of an English in their order, each in whole words, with other words between them. */
function rendering(en: string): RegExp {
  const stretches = en
    .split(BETWEEN)
    .map((stretch) => String.raw`(?<![\p{L}\p{N}])${RegExp.escape(stretch)}(?![\p{L}\p{N}])`);
  return new RegExp(stretches.join(String.raw`[^\p{L}\p{N}]*[\p{L}\p{N}].*?`), 'su');
}

function translationOf({ document, sentence }: WordingPlace, documents: readonly Document[]): string {
  const found = documentsById(documents).get(document);
  const texts = found === undefined ? [] : sentencesOf(found);
  return texts.find(({ id }) => id === sentence)?.en ?? '';
}
