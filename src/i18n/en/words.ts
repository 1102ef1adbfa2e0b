import { countDocuments, countWord } from './count-words.ts';
import { LEVELS, NAME, TAGLINE } from '../../corpus/edition/edition.ts';
import { localeFacts } from '../locales.ts';
import { aids } from './reading/aids.ts';
import { draft } from './draft.ts';
import { collection } from './lists/collection.ts';
import { hits } from './lists/hits.ts';
import { failures } from './failures.ts';
import { offline } from './offline.ts';
import { commitments } from './pages/commitments.ts';
import { compare } from './pages/compare.ts';
import { data } from './pages/data.ts';
import { document, documents } from './pages/documents.ts';
import { emphasis } from './pages/emphasis.ts';
import { home } from './pages/home.ts';
import { method } from './pages/method.ts';
import { own } from './pages/own.ts';
import { quoteCheck } from './pages/quote-check.ts';
import { search } from './pages/search.ts';
import { terms } from './pages/terms.ts';
import { theme, themes } from './pages/themes.ts';
import { wording } from './pages/wording.ts';
import { provisionNames } from './provision-names.ts';
import { quotation } from './quotation.ts';

/** The interface words of English; every language has the same. */
export const words = {
  lang: localeFacts('en').lang,
  name: NAME.en,
  tagline: TAGLINE.en,
  skip: 'Skip to the content',
  menu: 'Main',
  scheme: { label: 'Light or dark', light: 'Light', dark: 'Dark' },
  nav: {
    documents: 'Documents',
    themes: 'Themes',
    compare: 'Compare',
    emphasis: 'Charts',
    wording: 'Shared wording',
    terms: 'Glossary',
    commitments: 'Figures',
    own: 'Your own document',
    search: 'Search',
    method: 'Method',
    data: 'Data',
  },
  /** Names of the ways of comparing where they differ from those of their pages. */
  ways: { label: 'Ways of comparing', themes: 'By theme', compare: 'Two documents' },
  find: { label: 'Find a phrase', placeholder: 'Find a phrase or paste a quotation' },
  footer: {
    text: 'The texts are official documents of Chinese governments. What is editorial (cuts, themes, topics, notes, translation) is this project’s and says so.',
    version: 'Data version',
  },
  cut: {
    newest: (shown: number, all: number) =>
      `Shown here: the ${countWord(shown)} newest of ${countDocuments(all)}.`,
    first: (shown: string, all: string) => `Shown here: the first ${shown} of ${all}.`,
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
    count: countDocuments,
    data: 'All of them as data',
    whole: 'So many texts are not one file: take each document’s own.',
    documents: 'All documents',
    search: 'Find every place by searching',
    filter: 'Filter',
  },
  /** What stands between the items of a list and between sentences. */
  punctuation: { comma: ', ', space: ' ' },
  none: { name: 'None', glyph: '·' },
  notStated: 'not stated in the source',
  /** By the id of a level. */
  level: Object.fromEntries(LEVELS.map(({ id, name }) => [id, name.en])),
  facts: {
    issuer: 'Issued by',
    place: 'Place',
    level: 'Level',
    docNumber: 'Document number',
    adopted: 'Adopted',
    issued: 'Dated',
    genre: 'Kind',
    size: 'Size',
    source: 'Source as received',
    restorations: 'Restorations',
  },
  size: (provisions: number, sentences: number, characters: number) =>
    `${provisions} provisions, ${sentences} sentences, ${characters.toLocaleString('en')} Han characters`,
  number: provisionNames,
  quotation,
  collection: {
    title: collection.title,
    description: collection.description,
    noscript: collection.noscript,
    lead: collection.lead,
    empty: collection.empty,
    emptyLinks: collection.emptyLinks,
  },
  collect: collection.collect,
  offline,
  failures,
  sentenceLink: (id: string, theme: string) => `Link to sentence ${id}, theme ${theme}`,
  provisionLink: (label: string) => `Link to ${label}`,
  text: {
    label: 'Show the text in',
    zh: 'Chinese',
    both: 'Both',
    en: 'English',
    note: 'Unofficial translation by this project; the Chinese text alone is authentic.',
    how: 'How it was made and checked',
  },
  report: 'Report an error',
  tools: {
    unloaded:
      'What selecting and citing need could not be loaded. You may be offline, or a file was blocked on its way.',
  },
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address. It may have been mistyped.',
    ways: 'Ways on',
  },
  home,
  documents,
  document,
  aids,
  draft,
  hits,
  themes,
  theme,
  compare,
  emphasis,
  wording,
  terms,
  commitments,
  search,
  quoteCheck,
  own,
  method,
  data,
};

/** The interface words: those of English give the shape of every language’s. */
export type Words = typeof words;
