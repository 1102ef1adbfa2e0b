import { capital, countWord, countDocuments } from '../count-words.ts';

/** Up to so many documents the page calls them few. */
export const FEW = 20;

/** The words of the emphasis page and of the pages that list what it counts. */
export const emphasis = {
  title: 'Emphasis',
  description: (documents: number) =>
    `Six charts of the ${countDocuments(documents)}: how much of each goes to which theme, where, who stresses what, who is alike, what is shared, and how many terms and commitments there are.`,
  lead: 'A theme’s emphasis is its share of a document’s text, by the theme each sentence was given in reading. Sentences without a theme are counted and shown as “none”.',
  small: (documents: number) =>
    documents <= FEW
      ? `${capital(countDocuments(documents))} are few: the figures describe these texts and no others.`
      : 'The figures describe these texts and no others.',
  error:
    'Short texts make uncertain figures. A line is the 95 % interval: how far the figure moves when the document’s sentences are drawn again at random, 1,000 times. Where the lines of two figures overlap, their difference is within the error, and a title says so.',
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
  finding: (groups: string) => `The largest theme is ${groups}`,
  findingGroup: (theme: string, documents: string) => `${theme.toLowerCase()} in ${documents}`,
  findingPart: (document: string, percent: string) => `${document} (${percent})`,
  findingEnd: (document: string, figure: string) => `${figure} (${document})`,
  within: ', a difference within the error',
  outside: ', a difference outside the error',
  shares: {
    question: 'What share of each document goes to each theme?',
    allOne: (theme: string, low: string, high: string) =>
      `${theme} is the largest theme of every document, from ${low} to ${high}`,
    note: (shares: number) =>
      `A panel a theme, a row a document, largest share first, on one scale; the ${countWord(shares)} shares of a document add to 100 %.`,
    clear: (documents: string) =>
      `The largest theme stands clear of every other in ${documents}; elsewhere its interval overlaps that of the next, and which is larger is within the error.`,
    noneClear:
      'In every document the interval of the largest theme overlaps that of the next: which is larger is within the error.',
    allClear: 'In every document the largest theme stands clear of the next.',
  },
  positions: {
    question: 'Where in the document does each theme stand?',
    title: (first: string, firstIn: string, last: string, lastIn: string) =>
      `${first} stands earliest in ${firstIn}, ${last.toLowerCase()} latest in ${lastIn}`,
    note: 'Each panel is a document from its first character (left) to its last (right); a bar is a sentence, as wide as its characters, in the row of its theme. A bar leads to its sentence.',
    cell: (sentences: number | string) =>
      `${sentences} ${String(sentences) === '1' ? 'sentence' : 'sentences'}`,
    none: 'no sentence',
    tableNote: 'Mean place of the theme’s characters: 0% is the first, 100% the last.',
  },
  contrast: {
    question: 'Who stresses a theme more than the others?',
    title: (outside: number | string, all: number | string, list: string) =>
      `${outside} of ${all} differences from the other documents ${String(outside) === '1' ? 'lies' : 'lie'} outside the error: ${list}`,
    none: (all: number | string) => `All ${all} differences from the other documents are within the error`,
    foremost: (outside: number | string, all: number | string, list: string) =>
      `${outside} of ${all} differences from the other documents lie outside the error, foremost ${list}`,
    item: (document: string, theme: string, points: string) =>
      `${document} on ${theme.toLowerCase()} (${points})`,
    points: (points: string) => `${points} points`,
    note: (documents: number) =>
      `A document’s share less the mean share of the other ${countWord(documents - 1)}, in percentage points. Right of the line it gives more to the theme, left of it less. A hollow dot’s interval holds 0: the difference is within the error. Of so many intervals, one in twenty leaves out 0 by chance alone.`,
    more: 'outside the error',
    less: 'within the error',
  },
  distances: {
    question: 'Which documents are alike?',
    title: (beyond: number | string, all: number | string, list: string) =>
      `${beyond} of ${all} pairs ${String(beyond) === '1' ? 'differs' : 'differ'} by more than chance: ${list}`,
    none: (all: number | string) => `None of the ${all} pairs differs by more than chance would make it`,
    pair: (a: string, b: string, percent: string) => `${a} and ${b} (${percent})`,
    nearest: (a: string, b: string, percent: string) => `Nearest are ${a} and ${b}, at ${percent}.`,
    note: (shares: number) =>
      `The distance of two documents is the part of a text that would have to change its theme for both to have the same profile (total variation distance: half the sum of the differences of their ${countWord(shares)} shares). 0 % is alike, 100 % nothing in common. Each pair stands in two panels, nearest first.`,
    chance:
      'The band is what chance would give: the sentences of both are shuffled and dealt out anew 1,000 times, and 95 % of the distances end in the band (permutation test). A hollow dot stands in the band.',
    beside: (document: string) => `beside ${document}`,
    chanceTo: (percent: string) => `chance gives up to ${percent}`,
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
    note: 'Occurrences of the listed terms, and commitments (rules that can be checked later), in 1,000 Han characters of the whole text, title and headings included. The interval draws the document’s texts again.',
    names: { terms: 'Terms', commitments: 'Commitments' },
    counted: (count: number | string, characters: number | string) => `${count} in ${characters} characters`,
  },
  legend: {
    dot: 'the figure',
    hollow: 'a figure within the error',
    interval: '95 % interval',
    codings: 'by each of the two codings',
    chance: 'what chance would give',
    zero: 'mean of the other documents',
    bar: 'a sentence',
    mean: 'mean place of the theme',
  },
  mark: (row: string, figure: string, interval: string) => `${row}: ${figure}, ${interval}`,
  codings: (first: string, second: string) => `first coding ${first}, second ${second}`,
  interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  sharesTitle: 'Share of each theme',
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
