import { ContentError } from './content-error.ts';
import type { Document } from './corpus.ts';
import { compareNumbers } from './numbers.ts';
import type { TranslationData } from './schema.ts';
import { findTerms, type Term } from './terms.ts';

interface Pair {
  id: string;
  zh: string;
  en: string;
}

/**
 * Every title, heading, sentence and block has one English rendering and nothing else has; set
 * phrases have their standard rendering and numbers agree, unless an exception is declared with its
 * reason; notes stand on words of the translation.
 * @throws {ContentError} with file, ids and what to do.
 */
export function assertTranslation(
  document: Document,
  translation: TranslationData,
  terms: readonly Term[],
  file: string,
): void {
  const pairs = translatedPairs(document);
  assertComplete(pairs, translation, file);
  for (const pair of pairs) {
    assertTerms(pair, translation, terms, file);
    assertNumbersAgree(pair, file);
  }
  assertExceptionsUsed(pairs, translation, terms, file);
  for (const { at, phrase } of translation.notes) {
    if (translation.text[at]?.includes(phrase) !== true) {
      throw new ContentError(file, `the note on “${phrase}” says it stands in “${at}”, where it does not.`);
    }
  }
}

/** Every form of every term stands somewhere in the texts. */
export function assertTermsOccur(
  documents: readonly Document[],
  terms: readonly Term[],
  folder: string,
): void {
  const texts = documents.flatMap((document) => translatedPairs(document).map(({ zh }) => zh));
  for (const { id, term, variants } of terms) {
    const missing = [term, ...variants].find((form) => !texts.some((text) => text.includes(form)));
    if (missing !== undefined) {
      throw new ContentError(
        `${folder}/${id}.yaml`,
        `“${missing}” stands nowhere in the documents. Remove it.`,
      );
    }
  }
}

function translatedPairs(document: Document): Pair[] {
  return [
    { id: 'title', ...document.title },
    ...document.chapters,
    ...document.provisions.flatMap(({ id, heading, sentences }) => [
      ...(heading === null ? [] : [{ id: `${id}.heading`, ...heading }]),
      ...sentences,
    ]),
    ...document.blocks,
  ];
}

function assertComplete(pairs: readonly Pair[], { text }: TranslationData, file: string): void {
  const missing = pairs.filter(({ id }) => text[id] === undefined).map(({ id }) => id);
  const left = Object.keys(text).filter((id) => !pairs.some((pair) => pair.id === id));
  if (missing.length > 0) {
    throw new ContentError(file, `no translation of ${missing.join(', ')}. Translate each.`);
  }
  if (left.length > 0) {
    throw new ContentError(file, `${left.join(', ')} is no text of the document. Remove or rename it.`);
  }
}

function assertTerms(
  { id, zh, en }: Pair,
  translation: TranslationData,
  terms: readonly Term[],
  file: string,
): void {
  const wrong = withoutRendering({ zh, en }, terms).find(
    ({ term }) => !translation.exceptions.some((exception) => exception.at === id && exception.term === term),
  );
  if (wrong !== undefined) {
    throw new ContentError(
      file,
      `“${id}” has ${wrong.term} but none of its renderings (${wrong.renderings.join(' / ')}). ` +
        'Use one, or declare the exception with its reason.',
    );
  }
}

function withoutRendering({ zh, en }: Pick<Pair, 'zh' | 'en'>, terms: readonly Term[]): Term[] {
  const english = en.toLowerCase();
  return findTerms(zh, terms)
    .map(({ term }) => term)
    .filter(({ renderings }) => !renderings.some((rendering) => english.includes(rendering.toLowerCase())));
}

function assertNumbersAgree({ id, zh, en }: Pair, file: string): void {
  const { missing, added } = compareNumbers(zh, en);
  if (missing.length > 0) {
    throw new ContentError(file, `“${id}” lacks ${missing.join(', ')}, which the Chinese states.`);
  }
  if (added.length > 0) {
    throw new ContentError(file, `“${id}” states ${added.join(', ')}, which the Chinese does not.`);
  }
}

/** An exception that nothing needs any more would hide the next mistake. */
function assertExceptionsUsed(
  pairs: readonly Pair[],
  { exceptions }: TranslationData,
  terms: readonly Term[],
  file: string,
): void {
  for (const { at, term } of exceptions) {
    const pair = pairs.find(({ id }) => id === at);
    if (pair === undefined || !withoutRendering(pair, terms).some((each) => each.term === term)) {
      throw new ContentError(file, `the exception for ${term} in “${at}” is not needed. Remove it.`);
    }
  }
}
