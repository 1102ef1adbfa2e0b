import { capital, countWord, countDocuments } from '../count-words.ts';

/** Up to so many documents the page calls them few. */
export const FEW = 20;

/** The words of the emphasis page and of the pages that list what it counts. */
export const emphasis = {
  title: 'Emphasis',
  description: (documents: number) =>
    `Six charts of the ${countDocuments(documents)}: how much of each goes to which theme, where, who stresses what, who is alike, what is shared, and how many terms and commitments there are.`,
  intro: 'Each theme’s share of each document.',
  about: 'About these charts',
  lead: 'A theme’s emphasis is its share of a document’s text, by the theme each sentence was given in reading. Sentences without a theme are counted and shown as “none”.',
  small: (documents: number) =>
    documents <= FEW
      ? `${capital(countDocuments(documents))} are few: the figures describe these texts and no others.`
      : 'The figures describe these texts and no others.',
  readings: (codings: number) =>
    `What is uncertain is the coding: ${countWord(codings)} readers, independent of each other, gave every sentence its themes by the same codebook. A bracket is the range of a figure over their codings and the published one; where there is none, all give the same. How far they agree is on the page of method.`,
  unit: {
    label: 'Counted by',
    characters: 'Han characters',
    sentences: 'Sentences',
    provisions: 'Provisions',
    /** Inside a sentence. */
    inline: { characters: 'Han characters', sentences: 'sentences', provisions: 'provisions' },
    title: (unit: string) => `Emphasis by ${unit}`,
    description: (unit: string, documents: number) =>
      `The shares of the themes in the ${countDocuments(documents)}, counted by ${unit}, with differences and distances.`,
    note: {
      characters: 'Each sentence counts with its Han characters.',
      sentences: 'Each sentence counts once, long or short.',
      provisions: 'Each provision counts once, for the theme with most of its characters.',
    },
    scope: 'The unit changes the charts of shares, differences and distances; the others have their own.',
    changes: (from: string, to: string) => `From ${from} to ${to}`,
    turned: (turned: number | string, pairs: number | string) =>
      `${turned} of ${pairs} orders of two documents within a theme turn round`,
    noLeaders: 'the document with the largest share stays the same in every theme',
    leaders: (list: string) => `another document has the largest share of ${list}`,
    leader: (theme: string, before: string, after: string) =>
      `${theme.toLowerCase()} (${after} for ${before})`,
    noLargest: 'every document keeps its largest theme',
    largest: (list: string) => `another theme is the largest in ${list}`,
    largestPart: (document: string, before: string, after: string) =>
      `${document} (${after.toLowerCase()} for ${before.toLowerCase()})`,
    and: '; ',
    join: (parts: string) => `: ${parts}.`,
    range: 'The range over the three units',
    rangeNote:
      'From the smallest to the largest figure as Han characters, sentences or provisions are counted; in small print the three in this order.',
  },
  choose: {
    label: 'Mark in all charts',
    document: 'Document',
    theme: 'Theme',
    nothing: { document: 'no document', theme: 'no theme' },
    clear: 'Clear',
    marked: 'Marked in all charts: {n}.',
    cleared: 'Nothing is marked.',
    and: ' and ',
    panel: (name: string) => `Mark ${name} in all charts`,
  },
  findingEnd: (document: string, figure: string) => `${figure} (${document})`,
  shares: {
    question: 'What share of each document goes to each theme?',
    title: (theme: string, low: string, high: string) =>
      `The shares of ${theme.toLowerCase()} differ most: from ${low} to ${high}`,
    alone: 'There is no document to compare',
    note: (shares: number) =>
      `A panel a theme, a row a document, largest share first, on one scale; the ${countWord(shares)} shares of a document add to 100 %.`,
    largest: (theme: string, documents: string) => `${theme.toLowerCase()} in ${documents}`,
    steady: (groups: string) => `The largest theme by every coding and in every unit: ${groups}.`,
    unsteady: (documents: string) =>
      `In ${documents}, which theme is the largest depends on the coding or the unit.`,
    longest: (document: string, sentence: string, percent: string) =>
      `A sentence has one primary theme, and a long list weighs with all its characters: the longest, ${document}, ${sentence}, is ${percent} of its document.`,
  },
  positions: {
    question: 'Where in the document does each theme stand?',
    both: (first: string, last: string, documents: string) =>
      `${first} opens and ${last.toLowerCase()} closes ${documents}`,
    title: (first: string, firstIn: string, last: string, lastIn: string) =>
      `${first} opens ${firstIn}; ${last.toLowerCase()} closes ${lastIn}`,
    note: 'A theme opens or closes a document where it leads the first or the last of its numbered provisions. Each panel is a document from its first character (left) to its last (right); a bar is a sentence, as wide as its characters, in the row of its theme. A bar leads to its sentence.',
    cell: (sentences: number | string, begins: string) =>
      `${sentences} ${String(sentences) === '1' ? 'sentence' : 'sentences'}, the first at ${begins}`,
    none: 'no sentence',
    tableNote:
      'Mean place of the theme’s characters: 0% is the first, 100% the last. In small print, how many sentences it has and where the first begins.',
  },
  contrast: {
    question: 'Who stresses a theme more than the others?',
    title: (list: string) => `Furthest from the other documents: ${list}`,
    item: (document: string, theme: string, points: string) =>
      `${document} on ${theme.toLowerCase()} (${points})`,
    points: (points: string) => `${points} points`,
    note: (documents: number) =>
      `A document’s share less the mean share of the other ${countWord(documents - 1)}, in percentage points. Right of the line it gives more to the theme, left of it less.`,
  },
  distances: {
    question: 'Which documents are alike?',
    title: (nearest: string, furthest: string) =>
      `The themes of ${nearest} are the most alike, those of ${furthest} the least`,
    alone: 'There are no two documents to compare',
    pair: (a: string, b: string, percent: string) => `${a} and ${b} (${percent} apart)`,
    note: (shares: number) =>
      `The distance of two documents is the part of a text that would have to change its theme for both to have the same profile (total variation distance: half the sum of the differences of their ${countWord(shares)} shares). 0 % is alike, 100 % nothing in common. Each pair stands in two panels, nearest first.`,
    beside: (document: string) => `beside ${document}`,
  },
  shared: {
    question: 'How much of each document is shared wording, by theme?',
    title: (low: string, high: string) =>
      `Between ${low} and ${high} of a document’s text is wording it shares with another`,
    note: 'The part of a theme’s Han characters that lies in passages which another document has too, word for word or nearly, boilerplate apart. The first row is the whole document.',
    whole: 'Whole',
    of: (shared: number | string, characters: number | string) => `${shared} of ${characters}`,
    nothing: 'no sentence',
  },
  rates: {
    question: 'How many terms and commitments are there in 1,000 characters?',
    title: (terms: string, commitments: string) => `${terms}; ${commitments}`,
    terms: (low: string, high: string) => `In 1,000 characters, terms run from ${low} to ${high}`,
    commitments: (low: string, high: string) => `commitments from ${low} to ${high}`,
    note: 'Occurrences of the listed terms, and commitments (rules that can be checked later), in 1,000 Han characters of the whole text, title and headings included. No coding bears on them.',
    names: { terms: 'Terms', commitments: 'Commitments' },
    counted: (count: number | string, characters: number | string) => `${count} in ${characters} characters`,
  },
  legend: {
    dot: 'the figure',
    range: 'range over the codings',
    zero: 'mean of the other documents',
    bar: 'a sentence',
    mean: 'mean place of the theme',
  },
  mark: (row: string, figure: string) => `${row}: ${figure}`,
  range: (low: string, high: string) => `${low} to ${high} over the codings`,
  same: 'the same by every coding',
  rangeNote: 'In small print: the range over the codings, where they differ.',
  between: (low: string, high: string) => `${low} to ${high}`,
  contents: 'The charts',
  table: 'The same numbers as a table',
  document: 'Document',
  theme: 'Theme',
  take: {
    title: 'Take this chart away',
    data: 'Data (CSV)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    cite: 'Cite as',
    embed: 'Embed it',
    failed: 'The picture could not be made. Take the SVG instead.',
    citation: (title: string, version: string, date: string, address: string) =>
      `“${title}.” Duidu, emphasis, data version ${version} (${date}). ${address}`,
    alt: (title: string) => `Chart: ${title}`,
    source: (version: string, date: string, address: string) =>
      `Duidu, data version ${version} (${date}), CC BY 4.0. ${address}`,
    credit: (name: string) => `${name}, CC BY 4.0`,
    address:
      'This copy of the site does not know its own address: complete the path with the host you read it on.',
  },
  counted: {
    title: (document: string) => `What is counted in ${document}`,
    description: (document: string) =>
      `Every sentence of ${document} under the theme it is counted for, with its characters and their sum, its terms and its commitments.`,
    lead: 'Each sentence stands under its one primary theme, and nowhere else: the figures of the charts are the sums of these lists.',
    back: 'Back to the charts',
    sum: (sentences: number | string, characters: string, all: string, percent: string) =>
      `${sentences} ${String(sentences) === '1' ? 'sentence' : 'sentences'}, ${characters} of ${all} Han characters: ${percent}`,
    provisions: (count: number | string, all: number | string) =>
      `Provisions counted for this theme: ${count} of ${all}`,
    shared: (shared: number | string) => `${shared} shared`,
    characters: (count: number | string) => `${count} ${String(count) === '1' ? 'character' : 'characters'}`,
    sharedSum: (shared: string, characters: string, percent: string) =>
      `Shared wording: ${shared} of ${characters} characters, ${percent}`,
    empty: 'No sentence.',
    beside: 'Beside the other documents',
    besideTitle: (document: string) => `Beside ${document}`,
    own: 'This document',
    other: 'The other',
    difference: 'Difference',
    half: (percent: string) => `Half the sum of the differences: ${percent}`,
    text: 'Read them side by side',
    terms: (count: number | string) => `Terms: ${count} occurrences`,
    commitments: (count: number | string) => `Commitments: ${count}`,
    times: (count: number | string) => `× ${count}`,
  },
};

export type EmphasisWords = typeof emphasis;
