import { compareEn } from './compare.ts';
import { capital, countEn, documentsEn } from '../count-documents.ts';
import { emphasisEn } from './emphasis.ts';
import { offline } from '../offline.ts';
import { provisionNames } from '../provision-names.ts';
import { quotation } from '../quotation.ts';
import { quoteCheckEn } from './quote-check.ts';
import { searchEn } from './search.ts';

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
    terms: 'Terms',
    commitments: 'Commitments',
    search: 'Search',
    method: 'Method',
    data: 'Data',
  },
  footer: {
    text: 'The texts are official documents of Chinese governments. What is editorial (cuts, themes, topics, notes, translation) is this project’s and says so.',
    version: 'Data version',
  },
  cut: {
    newest: (shown: number, all: number) =>
      `Shown here: the ${countEn(shown)} newest of ${documentsEn(all)}.`,
    first: (shown: string, all: string) => `Shown here: the first ${shown} of ${all}.`,
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
    count: documentsEn,
    data: 'All of them as data',
    whole: 'So many texts are not one file: take each document’s own.',
    documents: 'All documents',
    search: 'Find every place by searching',
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
  number: provisionNames.en,
  quotation: quotation.en,
  offline: offline.en,
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
    description: (documents: number, first: number, last: number) =>
      `${capital(documentsEn(documents))} of Chinese governments, ${span(first, last, '–')}, on how a leadership is to strengthen itself: read them, compare them by six themes, search every phrase.`,
    lead: (governments: number, first: number, last: number) =>
      `${capital(countEn(governments))} Chinese ${governments === 1 ? 'government' : 'governments'}, ${first === last ? `in ${first}` : `from ${span(first, last, ' to ')}`}, on how a leadership is to strengthen itself (自身建设). Read each document in full, set them side by side by theme, find any phrase.`,
    searchLabel: (documents: number) => `Find a phrase in the ${documentsEn(documents)}`,
    searchHint: 'A word, half a sentence, simplified or traditional: 一岗双责, 廉潔, 第一時間',
    matrix: 'What each document speaks of',
    matrixNote:
      'Share of each document’s Han characters in sentences of a theme, in per cent. A figure leads to the theme, a document’s name to its text.',
    documents: (shown: number, all: number) =>
      shown === all ? 'The documents' : `${capital(countEn(shown))} of ${documentsEn(all)}`,
    stripNote: 'Each bar is a document from its first sentence to its last, coloured by theme.',
    findings: 'To start from',
  },
  findings: {
    spread: 'Where they differ most',
    range: (theme: string, low: string, high: string) => `${theme}: from ${low} to ${high}`,
    place: (document: string, percent: string) => `${percent} (${document})`,
    withinError: 'the 95 % intervals overlap',
    shared: (documents: number) => `Asked of all ${countEn(documents)}`,
    rare: 'Answered by few',
    only: (documents: string) => `only ${documents}`,
    terms: 'Words to look up',
    onlyTerms: (document: string, count: number) =>
      count === 1 ? `1 term stands only in ${document}` : `${count} terms stand only in ${document}`,
    counted: 'What can be counted',
    answeredBy: (documents: string) => `answered by ${documents}`,
  },
  documents: {
    title: 'The documents',
    titleOf: (page: number) => `The documents, page ${page}`,
    pages: 'Pages of the list',
    description: (documents: number) =>
      `The ${documentsEn(documents)} with issuer, number, date, level and length.`,
    lead: 'In order of date. Each is shown whole, with its source as received and every restoration declared.',
    read: 'Read',
  },
  document: {
    contents: 'Contents',
    strip: 'Map: the document’s sentences in order, coloured by theme',
    skipStrip: 'Skip the map',
    about: 'About this document',
    downloads: 'Downloads',
    plainText: 'Text',
    plainTextEnglish: 'Text, English',
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
    cite: 'Cite this document',
    citeNote: 'Without the day of reading: a browser with JavaScript adds yours when this opens.',
    citeFiles: 'For reference managers',
    citeHow: 'About these styles',
  },
  themes: {
    title: 'Six themes',
    description: (documents: number) =>
      `The six themes by which the ${documentsEn(documents)} are compared, with their topics.`,
    lead: 'The frame is Linzi’s own: its six chapters build a loyal, learning, pragmatic, law-based, serving and clean government. Every document is read against it, sentence by sentence.',
    topics: (count: number) => `${count} topics`,
    read: 'Compare',
  },
  theme: {
    title: (name: string, documents: number) => `${name}: ${documentsEn(documents)} side by side`,
    description: (definition: string, documents: number) =>
      `Topic by topic, what the ${documentsEn(documents)} say and leave out. ${definition}`,
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
  compare: compareEn,
  emphasis: emphasisEn,
  wording: {
    title: 'Shared wording',
    description: (documents: number) =>
      `Every passage that two or more of the ${documentsEn(documents)} have in common, word for word or nearly.`,
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
    notNear: 'A dot: two documents that are not near each other among these, and so not measured.',
    characters: (count: number) => `${count.toLocaleString('en')} chars`,
    cell: (a: string, b: string) => `What ${a} shares with ${b}: passages, characters`,
    listTitle: (count: number) => `${count.toLocaleString('en')} passages`,
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
  terms: {
    title: 'Terms',
    description: (documents: number) =>
      `The set phrases, campaigns, rules and bodies that the ${documentsEn(documents)} name: what they unpack to, who uses them, how often.`,
    lead: (count: number, documents: number) =>
      `${count} terms that a reader of the ${documentsEn(documents)} may want to look up, each with its meaning, its English and every place where it stands.`,
    counting:
      'Counted are all forms of a term in the whole text of a document, headings and blocks included; the longest form first, so that nothing is counted twice. The shade of a figure is its rate per 1,000 Han characters.',
    term: 'Term',
    all: 'All',
    total: (documents: number) => `All ${countEn(documents)}`,
    figures: 'Occurrences',
    kind: 'Kind',
    kinds: {
      'set-phrase': 'set phrase',
      programme: 'campaign or programme',
      rule: 'law or rule',
      body: 'body or meeting',
      general: 'common word',
    },
    scope: 'Scope',
    scopes: { national: 'national', provincial: 'provincial or municipal', district: 'district' },
    notEstablished: 'not established',
    find: 'Find',
    findHint: 'Chinese, pinyin with or without tones, or English',
    document: 'In',
    anyDocument: 'any document',
    theme: 'Theme',
    spread: 'Spread',
    spreads: {
      all: 'all',
      one: 'in one document alone',
      dropped: (newest: number) => `before ${newest} only`,
      added: (newest: number) => `in ${newest} only`,
    },
    sort: 'Order',
    byTotal: 'most frequent first',
    byPinyin: 'by pinyin',
    byDocument: (document: string) => `most frequent in ${document}`,
    reset: 'Show all',
    shown: '{n} of {m} terms',
    nothing: 'No term answers this choice; “Show all” brings all {m} back.',
    only: 'Only here',
    onlyLead: (documents: number) =>
      `Terms that stand in one of the ${documentsEn(documents)} and in no other. Common words are left out.`,
    changes: 'Dropped or added',
    changesLead: (before: string, since: string) =>
      `Terms that stand only in the older texts (${before}) or only in the newer ones (${since}). Common words are left out.`,
    dropped: (count: number) => `In the older texts and not in the newer: ${count}`,
    added: (count: number) => `In the newer texts and not in the older: ${count}`,
    limitsTitle: (documents: number) => `What ${documentsEn(documents)} can and cannot show`,
    limits: [
      'They show which of them use a term, where and how often, and each figure can be checked against the texts.',
      'They do not show that a term was coined, spread or given up. The older and the newer texts come from different places and levels of government. Of the five with which this edition began, only those of Tianjin and its districts Binhai and Dongli belong together, and the text of Binhai plans a campaign while the others set out how a leadership is to work. A term missing here may stand in other documents of the same government and the same year.',
    ],
    download: 'Download the terms (JSON)',
    back: 'All terms',
    gloss: 'What it unpacks to',
    dated: 'Dating',
    english: 'English',
    pinyin: 'Pinyin',
    forms: 'Forms in the texts',
    found: (found: number) => `Found by a search: ${found}×. `,
    inLonger: (count: number, longer: string) =>
      `Of these inside longer terms, and counted for them: ${count}× (${longer}). `,
    otherMarks: (count: number) => `Of these with other punctuation, and counted as that form: ${count}×.`,
    timesIn: (count: number) => `${count}×`,
    related: 'Related terms',
    none: 'none',
    editorial: 'Meaning, dating, kind and scope are the editors’; the places are the documents’.',
    often: 'How often',
    count: 'Times',
    rate: 'Per 1,000 characters',
    year: 'Year',
    yearNote: (year: string, documents: number) =>
      documents === 1 ? `${year} (1 document)` : `${year} (${documents} documents)`,
    byTheme: 'Theme of the sentence',
    noTheme: 'Headings and blocks',
    places: (count: number, documents: number) =>
      `${count === 1 ? '1 place' : `${count} places`} in ${documents === 1 ? '1 document' : `${documents} documents`}`,
    place: (id: string) => `, at ${id}`,
    pageDescription: (term: string, english: string, documents: number) =>
      `${term}, “${english}”: what it unpacks to, and every place where it stands in ${documentsEn(documents)} of Chinese governments.`,
    mark: {
      on: 'Underline terms',
      failed: 'The terms could not be loaded. Try again.',
      more: 'Meaning and every place',
      close: 'Close',
    },
  },
  commitments: {
    title: 'Commitments',
    description: (documents: number) =>
      `What the ${documentsEn(documents)} promise that can be checked later: numbers, frequencies, deadlines, lists, mechanisms, bans.`,
    lead: (commitments: number, questions: number, documents: number) =>
      `${commitments.toLocaleString('en')} commitments of the ${documentsEn(documents)} that can be checked later, under the ${questions} questions they answer. Nothing is inferred: each stands in the words quoted.`,
    legend:
      'A document that speaks of the matter and gives no figure, list or mechanism is shown as “no figure given”; one that does not speak of it, as “not mentioned”.',
    noFigure: 'No figure given',
    speaksAt: 'It speaks of the matter at',
    notMentioned: 'Not mentioned',
    kind: 'Kind',
    all: 'all',
    kinds: {
      number: 'number',
      frequency: 'frequency',
      deadline: 'deadline',
      list: 'list',
      mechanism: 'mechanism',
      ban: 'ban',
    },
    strictness: 'How strict',
    strict: { must: 'must', may: 'may', 'in-principle': 'in principle', ban: 'ban' },
    theme: 'Theme',
    document: 'Answered by',
    anyDocument: 'any document',
    reset: 'Show all',
    shown: '{n} of {m} questions',
    nothing: 'No question answers this choice; “Show all” brings all {m} back.',
    amount: 'Figure or time',
    amounts: { figure: 'given', words: 'in words alone' },
    documentsRow: 'Documents',
    json: 'Download the commitments (JSON)',
    csv: 'Download the commitments (CSV)',
    timeline: (document: string) => `Dates of ${document}`,
    timelineTitle: (document: string, count: number, first: string, last: string) =>
      `${document}: ${count} dated commitments, ${first} to ${last}`,
    timelineNote:
      'A bar is a time that the document sets, a diamond a day by which something is due, a triangle a day on which it begins. Each leads to its sentence.',
    timelineTable: 'The same dates as a table',
    what: 'What',
    from: 'From',
    by: 'By',
    open: 'not stated',
    words: 'Words',
    span: (from: string, by: string) => `${from} to ${by}`,
    since: (from: string) => `from ${from}`,
    untilEnd: (by: string) => `by the end of ${by}`,
    until: (by: string) => `by ${by}`,
  },
  search: searchEn,
  quoteCheck: quoteCheckEn,
  method: {
    title: 'Method',
    changes: 'Changes of the data',
    changeOf: (date: string) => `(${date}):`,
    feed: 'Feed of changes (Atom)',
    description: () => 'How the texts were restored, cut, coded and measured, and how far to trust it.',
    document: 'Document',
    provisions: 'Provisions',
    characters: 'Han characters',
    agreed: 'Agreed',
    reconciled: (count: number) => `${count} reconciled sentences, with reasons`,
    byHand: (count: number) => `The ${count} entries made by hand, with reasons`,
    translation: { texts: 'Texts', revisions: 'Changed in the second reading', notes: 'Translators’ notes' },
    termCount: (count: string) => `The terms list has ${count} entries.`,
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
    noneDefinition:
      'Procedure and logistics (timetable, leading group, reporting dates), formulas that announce the text, and sentences of which no theme holds two fifths.',
    settled: (count: number | string) => `The ${count} settled cases, each with an example`,
    case: 'Phrase or situation',
    codedAs: 'Coded as',
    example: 'Example',
    wordsAgree: (agreed: number | string, sentences: number | string, alpha: string) =>
      `The words give ${agreed} of ${sentences} sentences the theme they have by reading; Krippendorff’s α of the two ways is ${alpha}.`,
    confusion: 'Confusion table',
    confusionNote:
      'Sentences by their theme by reading (rows) and by words (columns); the last column is the α of that theme against all others.',
    readAs: 'Read as ↓, by words →',
    wordShares: 'Shares by reading and by words',
    wordSharesNote: 'The share of each document’s Han characters, by reading / by words.',
    wordLists: 'The word lists',
    wordFile: 'The word lists as data (CSV)',
    measured: 'Measured',
    precision: 'Precision',
    recall: 'Recall',
    firstCounterparts: (readings: number | string) =>
      `First counterpart, against ${readings} judgements made by reading`,
    measuredIn: (read: number, all: number) =>
      `Measured in the ${read} documents that an editor read for it, of ${all} in all.`,
    sharedRuns: 'Shared wording, against all exact runs of 8 Han characters or more',
    byDefinition: 'by definition: every place is checked against its text',
    measureOf: (value: string, of: number | string) => `${value} of ${of}`,
  },
  data: {
    title: 'Data',
    description: () => 'The edition as data: texts, codes, topics, emphasis and restorations.',
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
          'The share of every theme in every document, by characters, sentences and provisions, with its 95 % interval and the shares by each of the two codings.',
        fields: 'document,theme,unit,characters,share,low,high,first,second   (shares: 0–1)',
      },
      {
        file: 'codes.csv',
        contents:
          'Every sentence with both codings, the reconciled themes, the reason where the codings differ, and the theme by word list.',
        fields:
          'document,sentence,characters,theme,also,first,first_also,second,second_also,reason_en,reason_zh,words',
      },
      {
        file: 'words.csv',
        contents: 'The word lists by which sentences are given a theme a second, mechanical way.',
        fields: 'theme,word',
      },
      {
        file: 'positions.csv',
        contents: 'Where in a document each theme stands: mean place of its characters.',
        fields: 'document,theme,sentences,position   (position: 0–1; empty where there is none)',
      },
      {
        file: 'contrast.csv',
        contents:
          'The share of a document less the mean share of the others, by theme and unit, with its 95 % interval.',
        fields: 'document,theme,unit,difference,low,high   (−1 to 1)',
      },
      {
        file: 'distances.csv',
        contents:
          'The distance of the theme profiles of every two documents (total variation), with its 95 % interval and what 95 % of chance distances stay below.',
        fields: 'a,b,unit,distance,low,high,chance   (0–1)',
      },
      {
        file: 'shared.csv',
        contents:
          'How much of a document is wording shared with another, whole and by theme: passages of wording.json, boilerplate apart.',
        fields: 'document,theme,characters,shared,share,low,high   (theme: all for the whole document)',
      },
      {
        file: 'rates.csv',
        contents: 'Terms and commitments in 1,000 Han characters of a document’s whole text.',
        fields: 'document,measure,count,characters,rate,low,high   (measure: terms or commitments)',
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
        file: 'documents.json',
        contents: 'The list of documents, enough to choose one.',
        fields: '[{id, name: {zh, en}, level, issued}]',
      },
      {
        file: 'documents/<document>.json',
        contents:
          'A document as in corpus.json, with all that a comparison with any other needs: the sentences under each topic, how many provisions of the corpus have each of its topics and pairs of neighbouring Han characters, and the corrections of its counterparts by hand. The page that compares any two documents reads two of these.',
        fields:
          '{version, …, name: {zh, en}, topics: {<topic>: [<sentence id>]}, rarity: {provisions: n, topics: {<topic>: n}, wording: {<pair>: n}}, corrections: [{document, provision, counterpart: {document, provision}, change: add|remove, reason: {zh, en}}]}',
      },
      {
        file: 'wording/<document>.json',
        contents:
          'The wording that one document shares, entries as in wording.json; of the places in other documents the first 30, with the number of all places.',
        fields:
          '{names: {<document>: {zh, en}}, passages: [{id, kind, places: [{document, provision, sentence, start, end, text}], all: n}]}',
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
        contents:
          'The terms: their forms in the texts, standard English, pinyin, kind, scope, what they unpack to and the dated fact (null: not established), related terms, and how often each stands in each document.',
        fields:
          '[{id, term, variants: [], en, pinyin, kind: set-phrase|programme|rule|body|general, scope: national|provincial|district|null, gloss: {zh, en}|null, dated: {zh, en}|null, related: [<term id>], counts: {<document>: n}}]',
      },
      {
        file: 'commitments.json',
        contents:
          'The commitments in the order of their page: the exact words with their place (the id of a sentence, heading or block), who is bound to what, the figure, the dates where there are any, how strict, and the question answered.',
        fields:
          '[{id, document, provision, place, quote, en, question, theme, amount: {zh, en}|null, strictness: must|may|in-principle|ban, kind: number|frequency|deadline|list|mechanism|ban, bound: {zh, en}, duty: {zh, en}, from: YYYY[-MM[-DD]]|null, by: YYYY[-MM[-DD]]|null}]',
      },
      {
        file: 'commitments.csv',
        contents: 'The same as a table, a column for each language; empty where there is nothing.',
        fields:
          'id,document,provision,place,quote,en,question,theme,strictness,kind,amount_en,amount_zh,bound_en,bound_zh,duty_en,duty_zh,from,by',
      },
      {
        file: 'questions.json',
        contents:
          'The questions that the commitments answer; “mentions” names where a document speaks of the matter without a commitment.',
        fields: '[{id, theme, question: {zh, en}, mentions: {<document>: [<place>]}}]',
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
    citations: {
      title: 'Citations',
      lead: 'Every document’s page cites it, and a selected passage is copied with its citation. The citations are set by the processor citeproc-js from styles in the Citation Style Language; the styles are this project’s own and cover one kind of source, an official document read on a website. What a document does not state, such as its number, is left out. A quotation from the English names this project as translator. The address stands in the files where the site was built with its own.',
      covers: {
        'gbt-7714-2025':
          'Issuer, title with document number, [EB/OL], the provision after the year, the document’s date, the access date, the address. The full stop and square brackets are half-width, other marks full-width. Written from published accounts of the standard, not from its text, which is not freely published.',
        'gbt-7714-2015': 'The same elements, with half-width marks.',
        law: 'After the second edition of the handbook of legal citation (Faxue yinzhu shouce): title in 《》, number in （）, provision. The date of issue, the website and the access date are added in the order of its web sources.',
        chicago: 'A full note: the Chinese title in quotation marks, its English in square brackets.',
        apa: 'The entry of the reference list; a passage has its citation in the text before it. The retrieval date is kept, because the edition is revised.',
        bibtex: '@techreport, which has places for issuer, kind and number.',
        ris: 'RPRT, for the same reason; the number is in SN, the provision in SE.',
        'csl-json': 'Type regulation, an order of an administration; the English is under custom.',
      },
    },
    versionLabel: 'Data version',
    documentFiles: 'Files of each document',
    documentFilesLead:
      'The plain text is the edition: its parts in order, a line a paragraph, the cells of a table apart by tabs. The TEI file has both languages joined by id, the themes, the notes, and what the source reads wherever the edition departs from it.',
    document: 'Document',
    chineseText: 'Chinese text',
    englishText: 'English text',
    licences: 'Licences',
    licenceOf: [
      [
        'The official documents',
        'They are documents of state organs, to which the Copyright Law of the People’s Republic of China does not apply (article 5). This project claims no right in them.',
      ],
      [
        'What the project adds',
        'Codes, topics, summaries, notes, translations, and the data made from these: Creative Commons Attribution 4.0 International (CC BY 4.0). Name Duidu and the data version, and say what you changed.',
      ],
      ['The program code', 'The MIT License.'],
    ],
    licenceLink: 'Text of CC BY 4.0',
  },
  tools: {
    unloaded:
      'What selecting and citing need could not be loaded: the connection failed, or this page is of an earlier version.',
    reload: 'Reload',
  },
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address. It may have been mistyped.',
    ways: 'Ways on',
  },
};

/** The interface words: every language has the same shape. */
export type Words = typeof en;

function span(first: number, last: number, to: string): string {
  return first === last ? String(first) : `${first}${to}${last}`;
}
