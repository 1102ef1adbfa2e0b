import type { Corpus, Theme } from '../model/corpus.ts';
import { documentTexts } from '../model/document-texts.ts';
import type { Localized } from '../model/localized.ts';
import { findTerms, type Term } from '../model/terms.ts';
import { EDITION_FILE } from '../edition/read-edition.ts';
import { ContentError } from '../edition/content-error.ts';

/**
 * One English for each term, in the translations and in what the editors say in both languages.
 * @throws {ContentError} with file, field, term and what to do.
 */
export function assertRenderings(
  { documents, themes, questions, terms }: Pick<Corpus, 'documents' | 'themes' | 'questions' | 'terms'>,
  folders: Record<'themes' | 'questions' | 'terms', string>,
): void {
  assertOneEnglish(terms, folders.terms);
  const said = [
    { file: EDITION_FILE, texts: themes.map(({ id, name }) => ({ field: `themes.${id}.name`, ...name })) },
    ...themes.map((theme) => ({ file: `${folders.themes}/${theme.id}.yaml`, texts: themeTexts(theme) })),
    ...questions.map(({ id, question }) => ({
      file: `${folders.questions}/${id}.yaml`,
      texts: [{ field: 'question', ...question }],
    })),
  ];
  for (const { file, texts } of said) assertRendered(texts, terms, file);
  const all = [...documents.flatMap(documentTexts), ...said.flatMap(({ texts }) => texts)];
  assertRenderingsUsed(all, terms, folders.terms);
}

function themeTexts({ definition, topics }: Theme): (Localized & { field: string })[] {
  return [
    { field: 'definition', ...definition },
    ...topics.flatMap(({ id, question, summary }) => [
      { field: `topics.${id}.question`, ...question },
      { field: `topics.${id}.summary`, ...summary },
    ]),
  ];
}

/**
 * A rendering has no other words than the term's English name, in whatever grammatical form, so that the same Chinese
 * reads the same in every document. What stands in brackets in the name may be left out.
 */
export function assertOneEnglish(terms: readonly Term[], folder: string): void {
  for (const { id, en, renderings } of terms) {
    const own = wordsOf(en);
    for (const rendering of renderings) {
      const other = wordsOf(rendering).find((word) => !own.some((each) => isSameWord(word, each)));
      if (other !== undefined) {
        ContentError.tell(
          `${folder}/${id}.yaml`,
          `“renderings” has “${rendering}”, which is no grammatical form of “${en}”: “${other}” is not in it. ` +
            'Keep one English for one term; other names go under “aliases”.',
        );
      }
    }
  }
}

/** A second rendering is there because some text needs it. */
export function assertRenderingsUsed(
  texts: readonly Localized[],
  terms: readonly Term[],
  folder: string,
): void {
  const used = new Set(
    texts.flatMap(({ zh, en }) =>
      findTerms(zh, terms).flatMap(({ term }) =>
        term.renderings
          .filter((rendering) => has(en, rendering))
          .map((rendering) => `${term.id} ${rendering}`),
      ),
    ),
  );
  for (const { id, renderings } of terms.filter((term) => term.renderings.length > 1)) {
    for (const unused of renderings.filter((rendering) => !used.has(`${id} ${rendering}`))) {
      ContentError.tell(
        `${folder}/${id}.yaml`,
        `“renderings” has “${unused}”, which no translation uses. Remove it.`,
      );
    }
  }
}

/** What the editors say in both languages has the standard rendering of each term too. */
function assertRendered(
  texts: readonly (Localized & { field: string })[],
  terms: readonly Term[],
  file: string,
): void {
  for (const { field, ...text } of texts) {
    for (const wrong of withoutRendering(text, terms)) {
      ContentError.tell(
        file,
        `“${field}” has ${wrong.term} but none of its renderings (${wrong.renderings.join(' / ')}). ` +
          'Use one, or say it without the term in both languages.',
      );
    }
  }
}

/** The terms of a Chinese text of which its English has no rendering. */
export function withoutRendering({ zh, en }: Localized, terms: readonly Term[]): Term[] {
  return findTerms(zh, terms)
    .map(({ term }) => term)
    .filter(({ renderings }) => !renderings.some((rendering) => has(en, rendering)));
}

function has(english: string, rendering: string): boolean {
  return english.toLowerCase().includes(rendering.toLowerCase());
}

/** Words that grammar adds or takes away. */
const GRAMMAR = new Set(
  'a an and are as at be by do does for from in is it its must not of on one or our s so that the their them themselves they to under what which with'.split(
    ' ',
  ),
);

function wordsOf(english: string): string[] {
  return (english.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !GRAMMAR.has(word));
}

/** Whether two words begin alike as far as their shorter stem goes, five letters at most: “issue”, “issuing”. */
function isSameWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => (word.length > 3 ? word.replace(/[ey]$/u, '') : word));
  const length = Math.min(5, a?.length ?? 0, b?.length ?? 0);
  return a?.slice(0, length) === b?.slice(0, length);
}
