import { ContentError } from '../read/content-error.ts';
import type { Document } from '../model/corpus.ts';
import { documentTexts, type DocumentText } from '../model/document-texts.ts';
import { compareNumbers } from './numbers.ts';
import type { TranslationData } from '../read/schema.ts';
import { findTerms, type Term } from '../model/terms.ts';

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
  const pairs = documentTexts(document);
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

function assertComplete(pairs: readonly DocumentText[], { text }: TranslationData, file: string): void {
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
  { id, zh, en }: DocumentText,
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

function withoutRendering({ zh, en }: Pick<DocumentText, 'zh' | 'en'>, terms: readonly Term[]): Term[] {
  const english = en.toLowerCase();
  return findTerms(zh, terms)
    .map(({ term }) => term)
    .filter(({ renderings }) => !renderings.some((rendering) => english.includes(rendering.toLowerCase())));
}

function assertNumbersAgree({ id, zh, en }: DocumentText, file: string): void {
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
  pairs: readonly DocumentText[],
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
