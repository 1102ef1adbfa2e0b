import type { Locale } from '../../../i18n/locales.ts';
import type { OwnWords } from '../../../i18n/en/pages/own.ts';
import type { CodeId } from '../../../corpus/model/themes.ts';
import { pageWords } from '../../../i18n/page-words.ts';

/** What the page passes to its script. */
export interface OwnSettings {
  /** The root of the pages in this language, and of the site’s files; each ends in `/`. */
  root: string;
  files: string;
  locale: Locale;
  /** Whether texts are shown with their translation. */
  withTranslation: boolean;
  documents: { id: string; name: string }[];
  themes: { id: CodeId; name: string; glyph: string }[];
  /** How often the themes of sentences are guessed right, as shares in words, and the sentences tried. */
  guess: { first: string; any: string; sentences: number };
  /** The likeness from which a passage is near. */
  least: string;
  /**
   * Where an editor has read, how often the nearest passage, and one of three, is the best by reading, and how many
   * provisions with an answer have a near one, as shares in words.
   */
  read: { best: string; three: string; shown: string } | null;
}

/** Where the worker finds the documents and terms; a worker knows no page that addresses are relative to. */
export function sourcesOf({ files, root, documents }: OwnSettings) {
  const absolute = (path: string) => new URL(path, location.href).href;
  return {
    documents: documents.map(({ id }) => absolute(`${files}data/documents/${id}.json`)),
    terms: absolute(`${root}terms/underlines.json`),
  };
}

/** The words of the page’s language alone are loaded. */
export const ownWords = await pageWords(
  import.meta.glob<OwnWords>('../../../i18n/*/pages/own.ts', { import: 'own' }),
)();
