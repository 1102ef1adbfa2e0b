export const en = {
  lang: 'en',
  name: 'Duidu',
  tagline: 'Chinese government documents, side by side',
  skip: 'Skip to the content',
  menu: 'Main',
  otherLanguage: '中文',
  otherLanguageLabel: 'Read this page in Chinese (中文)',
  scheme: { label: 'Light or dark', light: 'Light', dark: 'Dark' },
  nav: {
    documents: 'Documents',
    themes: 'Themes',
    compare: 'Compare',
    emphasis: 'Emphasis',
    wording: 'Wording',
    search: 'Search',
    method: 'Method',
    data: 'Data',
  },
  footer: {
    text: 'The texts are official documents of Chinese governments. What is editorial (cuts, themes, topics, notes, translation) is this project’s and says so.',
    version: 'Data version',
  },
  none: { name: 'None', glyph: '·' },
  notStated: 'not stated in the source',
  level: { municipality: 'Municipality', city: 'City', district: 'District' },
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
  number: { preamble: 'Preamble', closing: 'Closing' },
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
  home: {
    title: 'Duidu: Chinese government documents, side by side',
    description:
      'Five documents of Chinese governments, 2017–2022, on how a leadership is to strengthen itself: read them, compare them by six themes, search every phrase.',
    lead: 'Five Chinese governments, from 2017 to 2022, on how a leadership is to strengthen itself (自身建设). Read each document in full, set them side by side by theme, find any phrase.',
    searchLabel: 'Find a phrase in the five documents',
    searchHint: 'A word, half a sentence, simplified or traditional: 一岗双责, 廉潔, 第一時間',
    matrix: 'What each document speaks of',
    matrixNote:
      'Share of each document’s Han characters in sentences of a theme, in per cent. A figure leads to the theme, a document’s name to its text.',
    documents: 'The documents',
    stripNote: 'Each bar is a document from its first sentence to its last, coloured by theme.',
    findings: 'To start from',
  },
  findings: {
    spread: 'Where they differ most',
    range: (theme: string, low: string, high: string) => `${theme}: from ${low} to ${high}`,
    place: (document: string, percent: string) => `${percent} (${document})`,
    withinError: 'the 95 % intervals overlap',
    shared: 'Asked of all five',
    rare: 'Answered by few',
    only: (documents: string) => `only ${documents}`,
  },
  documents: {
    title: 'The documents',
    description: 'The five documents with issuer, number, date, level and length.',
    lead: 'In order of date. Each is shown whole, with its source as received and every restoration declared.',
    read: 'Read',
  },
  document: {
    contents: 'Contents',
    strip: 'Map: the document’s sentences in order, coloured by theme',
    skipStrip: 'Skip the map',
    about: 'About this document',
    notes: 'Notes by the editors',
    translatorNotes: 'Notes by the translators',
    noteMark: (number: number | string) => `Note ${number}`,
    noteBack: 'Back to the text',
    received: 'See the text as received',
    receivedTitle: (title: string) => `${title}: the text as received`,
    receivedLead:
      'The source file, line by line, as it came to this project. Struck through: left out of the edition. Underlined: read differently in the edition, whose reading stands below it.',
    receivedNone: 'The edition departs from this source nowhere but in white space.',
    edition: 'See the edition',
    description: (title: string, issuer: string, issued: string) =>
      `Full text of ${title}, ${issuer}, ${issued}, with themes, permalinks and provenance.`,
    restorationCount: (count: number) =>
      count === 0 ? 'none' : count === 1 ? '1 declared' : `${count.toLocaleString('en')} declared`,
    legend: 'Themes',
  },
  themes: {
    title: 'Six themes',
    description: 'The six themes by which the five documents are compared, with their topics.',
    lead: 'The frame is Linzi’s own: its six chapters build a loyal, learning, pragmatic, law-based, serving and clean government. Every document is read against it, sentence by sentence.',
    topics: (count: number) => `${count} topics`,
    read: 'Compare',
  },
  theme: {
    title: (name: string) => `${name}: five documents side by side`,
    description: (definition: string) =>
      `Topic by topic, what the five documents say and leave out. ${definition}`,
    topics: 'Topics',
    gap: 'No sentence on this topic',
    share: (percent: string) => `${percent} of its characters`,
    editorial: 'Questions and summaries are the editors’; the sentences are the documents’.',
    provision: (label: string) => `Provision ${label}`,
    answered: (count: number, of: number) => `answered by ${count} of ${of}`,
    choose: 'Documents and their order',
    moveEarlier: (document: string) => `Move ${document} one place earlier`,
    moveLater: (document: string) => `Move ${document} one place later`,
    rows: {
      label: 'Topics',
      all: 'All',
      answered: 'Answered by all shown',
      gaps: 'Some are silent',
    },
    copy: 'Copy the address of this view',
    copied: 'The address is copied.',
    noRows: 'No topic fits this choice. Choose other topics or documents.',
    unknown: (parts: string) =>
      `The address asks for something this page does not have (${parts}). What could not be used was passed over; choose below from what there is.`,
    documentsRow: 'Documents',
  },
  compare: {
    title: 'Compare two documents',
    description: 'Any two of the five documents, provision beside provision, with what only one of them has.',
    lead: 'Choose the document to read in its own order, then the one to set beside it. Each provision stands level with its counterparts: the provisions of the other document that answer the same demand.',
    measure:
      'Counterparts are computed: two provisions are the more alike, the more of their text answers the same topics and the more of their wording they share, rare topics and words counting most. Preambles and closings are compared only with one another.',
    self: 'A document is not compared with itself, and an address with an unknown document leads to no page: start from this list.',
    download: 'All counterparts as data (JSON)',
    howMeasured: 'How counterparts are found',
    with: (document: string) => `${document} beside`,
    matched: (count: number, of: number) => `${count} of ${of} provisions have a counterpart`,
    pairTitle: (first: string, second: string) => `${first} beside ${second}`,
    pairDescription: (first: string, second: string) =>
      `${first} in its own order, each provision level with its counterpart in ${second}, and what only one of the two has.`,
    swap: (first: string, second: string) => `Swap sides: ${first} beside ${second}`,
    strip:
      'Overview: the provisions of both documents in order; the darker, the more alike; empty, no counterpart',
    skipStrip: 'Skip the overview',
    mark: (document: string, heading: string, alike: string) => `${document}: ${heading} (${alike})`,
    gap: (document: string) => `No counterpart in ${document}`,
    none: 'no counterpart',
    only: (document: string, count: number) => `Only in ${document}: ${count}`,
    beside: 'Stands in full beside',
    alike: { close: 'very alike', near: 'alike', far: 'partly alike' },
    reason: {
      topic: 'same topic',
      wording: 'shared wording',
      both: 'same topic, shared wording',
      editor: 'added by the editors',
    },
    next: 'Next difference',
    previous: 'Previous difference',
    keys: 'Keys n and p (or j and k) jump to the next and previous difference',
    jumped: (index: string, count: string) => `Difference ${index} of ${count}`,
    allMatched: 'Every provision of either document has a counterpart in the other.',
    elsewhere: 'Elsewhere on this',
    inAll: (document: string, count: number) => `${document}, ${count} in all`,
  },
  emphasis: {
    title: 'Emphasis',
    description:
      'What share of each document goes to each theme, and where in the document each theme stands.',
    lead: 'A theme’s emphasis is its share of a document’s Han characters in coded sentences. Sentences without a theme are counted and shown as “none”.',
    finding: (groups: string) => `The largest theme is ${groups}`,
    findingGroup: (theme: string, documents: string) => `${theme.toLowerCase()} in ${documents}`,
    findingPart: (document: string, percent: string) => `${document} (${percent})`,
    sharesTitle: 'Share of each theme',
    sharesNote:
      'A dot is the share of the document’s Han characters; the line is its 95 % interval when the document’s sentences are drawn again 1,000 times. Where two lines overlap, the difference is within the error.',
    stripTitle: 'Where each theme stands',
    stripNote:
      'Each bar is a document from first to last sentence; a sentence is as wide as its share of the characters, and leads to its place in the text.',
    table: 'The same numbers as a table',
    document: 'Document',
    theme: 'Theme',
    interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
    download: 'Download the numbers (CSV)',
    small: 'Five documents are few: the figures describe these texts and no others.',
    between: (low: string, high: string) => `${low}–${high}`,
  },
  wording: {
    title: 'Shared wording',
    description:
      'Every passage that two or more of the five documents have in common, word for word or nearly.',
    lead: 'Passages that stand in two documents or more, word for word or with small changes. Shared wording does not say who took it from whom: much of it is set by documents of the centre that all of them follow.',
    rules: 'How passages are found and sorted',
    ruleTexts: [
      'Compared are the Han characters of the sentences; punctuation, white space, digits and Latin letters do not part a run, the end of a sentence does. Headings, and the lines of issuer, addressee and date, are left out.',
      'Every exact run of 8 Han characters or more is listed. Runs are joined over edits of up to 6 characters where the characters that agree are more than the edited ones (local alignment, Smith–Waterman), and a clause of which no more than 3 characters are left in both texts is taken to its end. Stretches that overlap by four fifths are one passage.',
      'Boilerplate: most places are in sentences without a theme, or the passage is the formula that announces the document. Formula of national use: documents of two provinces or more, and either three documents or at least half of the characters in set phrases of the terms list. Provision: all others.',
    ],
    download: 'Download the passages (JSON)',
    finding: (a: string, b: string, percent: string) =>
      `The largest share is ${a}’s: ${percent} of its characters stand in ${b} too`,
    matrixTitle: 'What each document shares with each other',
    matrixCorner: 'of ↓ in →',
    matrixNote:
      'Each figure is the number of passages two documents share, and below it how many Han characters of the document on the left they cover (each counted once, boilerplate apart). A cell leads to its passages.',
    characters: (count: number) => `${count.toLocaleString('en')} chars`,
    cell: (a: string, b: string) => `What ${a} shares with ${b}: passages, characters`,
    listTitle: (count: number) => `${count} passages`,
    listNote:
      'Each stands as its oldest document has it. Another document’s text is shown where its words differ: its own words in bold, words it lacks struck through.',
    size: (characters: number, documents: number) => `${characters} Han characters, ${documents} documents`,
    kinds: { formula: 'formula of national use', provision: 'provision', boilerplate: 'boilerplate' },
    sort: 'Order',
    byLength: 'longest first',
    byDocuments: 'most documents first',
    minLength: 'At least',
    minDocuments: 'Documents, at least',
    theme: 'Theme',
    all: 'all',
    inDocument: 'In',
    andDocument: 'and in',
    any: 'any document',
    reset: 'Show all',
    shown: '{n} of {m} passages',
    nothing: 'No passage answers this choice; “Show all” brings all {m} back.',
    boilerplate: (count: number) => `Boilerplate: ${count} passages`,
    pairsTitle: 'By pair of documents',
    pair: (a: string, b: string, count: number) =>
      `${a} and ${b}: ${count === 1 ? '1 passage' : `${count} passages`}`,
    mark: {
      on: 'Mark shared wording',
      failed: 'The shared wording could not be loaded. Try again.',
      link: 'Wording this document shares with others',
      linkAll: 'Wording the documents share',
      same: 'the same words',
      close: 'Close',
      all: 'This passage among all',
    },
  },
  search: {
    title: 'Search',
    description:
      'Find any phrase of the five documents, exactly, in simplified or traditional characters, by pinyin or in English.',
    label: 'Word, phrase or half a sentence',
    placeholder: '一岗双责',
    button: 'Search',
    help: 'Chinese is found as its characters stand, whatever the punctuation; quotation marks keep out everything looser.',
    how: 'How to search',
    examples: [
      'A word or phrase: first where it stands as it is, then where its parts stand apart.',
      'In quotation marks of any kind: only where it stands as it is, punctuation and width apart.',
      'Traditional characters are read as simplified ones.',
      'Pinyin, with or without tones and spaces; what it was read as is shown.',
      'English: the translation, in any form of the word (serve, serving) or as the beginning of a longer one.',
      'A document’s number, with any brackets.',
      'Several words: together, then all of them in one provision.',
      'A minus before a word or “phrase” leaves out the provisions that have it.',
    ],
    counting:
      'Counted like a browser’s own search: each occurrence once, none inside another. Titles, headings and forms count as sentences; a provision, title or form is a place.',
    shortcut: 'Press / on any page to search (Ctrl-K and ⌘K always do)',
    noscript:
      'Search needs JavaScript. Everything else on this site works without it: read the documents or the themes, and use your browser’s own search on the page.',
    loading: 'Searching…',
    empty: 'Type a phrase to search the five documents.',
    punctuation:
      'The query has no character to search for. Type at least one letter, digit or Han character.',
    onlyExcluded: 'The query only says what to leave out. Type at least one word to find.',
    understood: 'Searched for',
    kinds: {
      chinese: 'Chinese text',
      pinyin: 'pinyin',
      english: 'English translation',
    },
    exactly: (text: string) => `exactly “${text}”`,
    together: (text: string) => `“${text}”, in any form`,
    without: 'without',
    readAs: 'read as',
    both: 'The query can be English or pinyin: both are shown.',
    found: ({ occurrences, lines, places, documents }: Found) =>
      `${plural(occurrences, 'occurrence', 'occurrences')} in ${plural(lines, 'sentence', 'sentences')}: ${plural(places, 'place', 'places')} in ${plural(documents, 'document', 'documents')}.`,
    looser: (places: number) => `Looser: ${plural(places, 'place', 'places')}.`,
    notAsPhrase: 'Not found as one phrase.',
    nothing: 'Nothing found.',
    nothingHere: (places: number) =>
      `No result passes the chosen filters; without them there ${places === 1 ? 'is 1 place' : `are ${places} places`}.`,
    tiers: {
      exact: 'As it stands',
      all: 'Looser: all of it in one provision, not as one phrase',
      some: 'Looser: only part of it',
    },
    facets: { document: 'Document', theme: 'Theme', year: 'Year', level: 'Level', region: 'Place' },
    noTheme: 'none, headings',
    filters: 'Counts and filters: document, theme, year, level, place',
    clear: 'Clear the filters',
    views: { sentences: 'Sentences', concordance: 'Concordance' },
    sort: 'Sorted',
    sorts: { text: 'as in the texts', after: 'by what follows', before: 'by what precedes' },
    more: (documents: number) => `Search ${plural(documents, 'more document', 'more documents')}`,
    translate: 'Show the translations',
    failed:
      'The search could not be loaded. You may be offline, or a file was blocked or damaged on its way.',
    retry: 'Try again',
    readInstead: 'Read the documents instead',
    themesInstead: 'Read by theme',
    inDocument: (count: number) => plural(count, 'sentence', 'sentences'),
  },
  method: {
    title: 'Method',
    description: 'How the texts were restored, cut, coded and measured, and how far to trust it.',
    document: 'Document',
    provisions: 'Provisions',
    characters: 'Han characters',
    agreed: 'Agreed',
    reconciled: (count: number) => `${count} reconciled sentences, with reasons`,
    byHand: (count: number) => `The ${count} entries made by hand, with reasons`,
    translation: { texts: 'Texts', revisions: 'Changed in the second reading', notes: 'Translators’ notes' },
    termCount: (count: string) => `The terms list has ${count} set phrases.`,
    allRevisions: 'All changes of the second reading, with reasons (CSV)',
    allRestorations: (count: string) => `All ${count} restorations (JSON)`,
    alpha: 'Krippendorff’s α',
    scope: 'Scope',
    sentences: 'Sentences',
    overall: 'All documents',
    undefinedAlpha: 'not defined',
    first: 'First coding',
    second: 'Second coding',
    result: 'Result',
    reason: 'Reason',
    kind: 'Kind',
    source: 'Source',
    edition: 'Edition',
    nothing: 'nothing',
    count: 'Count',
    kinds: {
      correction: 'Correction by hand',
      furniture: 'Page furniture, left out',
      pinyin: 'Injected pinyin, left out',
      characters: 'Traditional character',
      punctuation: 'Half-width punctuation',
    },
    also: 'also',
  },
  data: {
    title: 'Data',
    description: 'The edition as data: texts, codes, topics, emphasis and restorations.',
    lead: 'Everything the pages show is here to take away, made by the same build. Text offsets count Unicode code points.',
    files: [
      {
        file: 'corpus.json',
        contents:
          'The texts: documents, provisions, sentences with their themes, and what is not prose. A table’s cells are joined by tabs, its rows by line ends.',
        fields:
          '{version, documents: [{id, title: {zh, en}, issuer: {zh, en}, place: {zh, en}, level, docNumber|null, adopted|null, issued, source: {file, sha256}, provisions: [{id, number|null, chapter: {zh, en}|null, heading: {zh, en}|null, sentences: [{id, zh, en, theme, also: []}]}], blocks: [{id, kind, zh, en}]}]}',
      },
      {
        file: 'emphasis.csv',
        contents:
          'The share of every theme in every document, by characters, sentences and provisions, with its 95 % interval.',
        fields: 'document,theme,unit,characters,share,low,high   (share, low, high: 0–1)',
      },
      {
        file: 'codes.csv',
        contents:
          'Every sentence with both codings, the reconciled themes and the reason where the codings differ.',
        fields:
          'document,sentence,characters,theme,also,first,first_also,second,second_also,reason_en,reason_zh',
      },
      {
        file: 'topics.json',
        contents:
          'The topics of each theme: question, summary, and the sentences that answer it in each document.',
        fields:
          '[{theme, id, question: {zh, en}, summary: {zh, en}, answers: {<document>: [<sentence id>]}}]',
      },
      {
        file: 'wording.json',
        contents:
          'The wording that two or more documents share: kind and every place, with offsets in code points of the sentence; the end is after the last one.',
        fields:
          '[{id, kind: formula|provision|boilerplate, places: [{document, provision, sentence, start, end, text}]}]',
      },
      {
        file: 'counterparts.json',
        contents:
          'Every provision with its counterparts in the other documents, strongest first: how alike they are (strength, 0–1) and in what (topic, wording, both; editor where a pair is added by hand).',
        fields:
          '[{document, provision, counterparts: [{document, provision, strength, reason: topic|wording|both|editor}]}]',
      },
      {
        file: 'terms.json',
        contents: 'The set phrases: their forms in the texts, standard English, pinyin.',
        fields: '[{id, term, variants: [], en, pinyin, counts: {<document>: n}}]',
      },
      {
        file: 'revisions.csv',
        contents: 'Every change of wording that the second reading of the translation made, with its reason.',
        fields: 'document,at,from,to,reason',
      },
      {
        file: 'restorations.json',
        contents: 'Every place where an edition departs from its source, with the offset in the source file.',
        fields: '[{document, kind, at, source, edition, reason: {zh, en}}]',
      },
    ],
    versionLabel: 'Data version',
    licence:
      'The five texts are official documents and not subject to copyright (Copyright Law of the People’s Republic of China, article 5). The project’s codes, topics, notes and code are under the licences named in the repository.',
  },
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address. It may have been mistyped.',
    ways: 'Ways on',
  },
};

/** The interface words: every language has the same shape. */
export type Words = typeof en;

/** What a search has found: occurrences, sentences, provisions and documents. */
interface Found {
  occurrences: number;
  lines: number;
  places: number;
  documents: number;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
