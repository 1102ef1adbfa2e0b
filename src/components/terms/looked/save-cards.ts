import type { DocumentFile } from '../../../analysis/document/document-file.ts';
import { EDITION_ID, NAMES } from '../../../corpus/edition/edition.ts';
import { findTerms } from '../../../corpus/model/terms.ts';
import { ankiFile, type AnkiCard } from '../../../exports/anki-file.ts';
import { siteRoot } from '../../../i18n/site-root.ts';
import { siteAddress } from '../../citation/load-citation.ts';
import type { UnderlinedTerm } from '../../marks/gloss/gloss-box.ts';
import type { LookedAt } from '../../marks/gloss/looked-at.ts';
import type { Underlines } from '../../marks/gloss/underlines.ts';
import { loadJson } from '../../shared/load-json.ts';
import { saveFile, today } from '../../shared/save-file.ts';

/**
 * Saves terms as a file for Anki, each with the sentence where it was met; tells how many cards it has.
 * @param label what a place is called; empty where the page does not know its document
 */
export async function saveCards(
  looked: readonly LookedAt[],
  label: (place: string) => string,
): Promise<number> {
  const { terms, words } = await loadJson<Underlines>(siteAddress('terms/underlines.json'));
  const known = new Map(terms.map((term) => [term.id, term]));
  const met = new Set(
    looked.flatMap(({ place }) => (label(place) === '' ? [] : (place.split('#')[0] ?? []))),
  );
  const documents = new Map<string, DocumentFile>();
  await Promise.all(
    [...met].map(async (id) => {
      documents.set(id, await loadJson<DocumentFile>(`${siteRoot()}data/documents/${id}.json`));
    }),
  );
  const cards = looked.flatMap(({ term: id, place }): AnkiCard[] => {
    const term = known.get(id);
    if (term === undefined) return [];
    const { pinyin, en, gloss } = term;
    const example = exampleAt(place, term, documents);
    const from = example && { ...example, label: label(place) };
    const address = siteAddress(`terms/${id}/`);
    return [
      {
        id,
        term: term.term,
        pinyin,
        english: en,
        gloss: gloss ?? words.notEstablished,
        address,
        example: from,
      },
    ];
  });
  saveFile(
    new Blob([ankiFile(cards, NAMES, EDITION_ID)], { type: 'text/plain;charset=utf-8' }),
    `${EDITION_ID}-anki-${today()}.txt`,
  );
  return cards.length;
}

/** The sentence at a place, cut where the term stands in it; null where no sentence stands there. */
function exampleAt(place: string, term: UnderlinedTerm, documents: ReadonlyMap<string, DocumentFile>) {
  const [document = '', id = ''] = place.split('#');
  const sentences = documents.get(document)?.provisions.flatMap((each) => each.sentences) ?? [];
  const sentence = sentences.find((each) => each.id === id);
  if (sentence === undefined) return null;
  const { zh, en } = sentence;
  const [found] = findTerms(zh, [term]);
  const [start, end] = found === undefined ? [0, 0] : [found.start, found.end];
  return {
    chinese: [zh.slice(0, start), zh.slice(start, end), zh.slice(end)] as const,
    english: en,
    address: siteAddress(`documents/${document}/#${id}`),
  };
}
