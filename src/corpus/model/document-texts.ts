import type { Document, Provision, Sentence } from './corpus.ts';
import { HAS_ENGLISH } from '../edition/edition.ts';
import type { ThemeId } from './themes.ts';

/** A text of a document in both languages, with its id. */
export interface DocumentText {
  id: string;
  zh: string;
  en: string;
}

/** Every text of a document: title, chapters, headings (`<provision>.heading`), sentences and blocks. */
export function documentTexts(document: Document): DocumentText[] {
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

/** The texts that have no English yet, in whose place the title of a draft has its Chinese; none where the edition has no English. */
export function untranslatedTexts(document: Document): DocumentText[] {
  return HAS_ENGLISH ? documentTexts(document).filter(({ zh, en }) => en === '' || en === zh) : [];
}

/** All sentences of a document in their order: its body prose, without headings and blocks. */
export function sentencesOf(document: Document): Sentence[] {
  return document.provisions.flatMap((provision) => provision.sentences);
}

/** The ids of the sentences of a document that have a theme, first or among others. */
export function themedSentences(document: Document, theme: ThemeId): Set<string> {
  return new Set(
    sentencesOf(document)
      .filter((sentence) => sentence.theme === theme || sentence.also.includes(theme))
      .map(({ id }) => id),
  );
}

/** The provisions that a document itself counts: its preamble and closing have no number. */
export function numberedProvisions<P extends Pick<Provision, 'number'>>(provisions: readonly P[]): P[] {
  return provisions.filter(({ number }) => number !== null);
}
