import { NAME } from '../../../corpus/edition/edition.ts';

/** The words of the page of data. */
export const data = {
  title: 'Data',
  description: () => 'The edition as data: texts, codes, topics, emphasis and restorations.',
  lead: 'Everything the pages show is here to take away, made by the same build. Text offsets count Unicode code points.',
  /** What each file holds. */
  files: {
    'corpus.json':
      'The texts: documents, provisions, sentences with their themes, and what is not prose. A table’s cells are joined by tabs, its rows by line ends.',
    'emphasis.csv':
      'The share of every theme in every document, by characters, sentences and provisions, the share by each independent coding, and the range over them and the published coding (low, high).',
    'emphasis.json': 'The same in JSON.',
    'codes.csv':
      'Every sentence with the published themes, those by each independent coding, the reason where most codings differ, the theme by word list, and whether the codebook names the sentence as an example.',
    'agreement.csv':
      'How the independent codings agree: Krippendorff’s α for primary and for secondary themes, over all, by document and by theme, with its bootstrap interval (low, high), with and without the sentences that the codebook names as examples.',
    'words.csv': 'The word lists by which sentences are given a theme a second, mechanical way.',
    'positions.csv':
      'Where in a document each theme stands: mean place of its characters, and where its first sentence begins.',
    'positions.json': 'The same in JSON.',
    'contrast.csv':
      'The share of a document less the mean share of the others, by theme and unit, with its range over the codings.',
    'distances.csv':
      'The distance of the theme profiles of every two documents (total variation), with its range over the codings; the column chance is empty and stays for programs that read it.',
    'distances.json': 'The same in JSON.',
    'pairs.csv':
      'What every two documents have in common: the part of their text that goes to the same themes, by characters, with its range over the codings (themes, low, high), and the part that is wording which both have, boilerplate apart (shared of characters: wording).',
    'pairs.json': 'The same in JSON.',
    'shared.csv':
      'How much of a document is wording shared with another, whole and by theme: passages of wording.json, boilerplate apart. A theme’s figure has its range over the codings.',
    'shared.json': 'The same in JSON.',
    'rates.csv':
      'Terms and commitments in 1,000 Han characters of a document’s whole text; low and high are empty, since no coding bears on them.',
    'topics.json':
      'The topics of each theme: question, summary, and the sentences and headings that answer it in each document; of these, the ones coded otherwise than with the theme (headings have no code); and what the summary claims of documents (null: of all), which the build has checked.',
    'wording.json':
      'The wording that two or more documents share: kind, the English of the first place’s words (from the translation of one of the places, “ … ” where it leaves words out; null: none given), and every place, with offsets in code points of the sentence; the end is after the last one.',
    'documents.json': 'The list of documents, enough to choose one.',
    'documents/<document>.json':
      'A document as in corpus.json, with all that a comparison with any other needs: the sentences and headings under each topic, which of them are coded otherwise, how many provisions of the corpus have each of its topics and pairs of neighbouring Han characters, and the corrections of its counterparts by hand. The page that compares any two documents reads two of these.',
    'wording/<document>.json':
      'The wording that one document shares, entries as in wording.json; of the places in other documents the first 30, with the number of all places.',
    'counterparts.json':
      'Every provision with its counterparts in the other documents, strongest first: how alike they are (strength, 0–1) and in what (topic, wording, both; frame for two preambles or closings that are not alike; question where only the same question is answered, listed last; editor where a pair is added by hand), and what a correction by hand did (change: add, or first for a counterpart put first; else null).',
    'terms.json':
      'The terms: their forms in the texts, standard English, other names, pinyin, kind, scope, what they unpack to (null: not established), the works in which an editor read it (none: source not established), dates with their kind and work, “dated”, which is the sentences of the dates as one text, related terms, and how often each stands in each document.',
    'term-dates.csv':
      'The dates of the terms as a table: when a phrase was first used as a text says, written into a law, rule, report or decision, issued, took place, or is found in use; with the work that says so, where one was read.',
    'works.json':
      'The works read for the meanings and dates of the terms, in the language in which they were read.',
    'commitments.json':
      'The commitments in the order of their page: the exact words with their place (the id of a sentence, heading or block), who is bound to what, the figure or time, the dates where there are any, by what it binds (empty for faults to be put right and for statements), whether it can be checked, and the question answered.',
    'commitments.csv': 'The same as a table, a column for each language; empty where there is nothing.',
    'questions.json':
      'The questions that the commitments answer; “mentions” names where a document speaks of the matter without a commitment.',
    'revisions.csv': 'Every change of wording that a later reading of the translation made, with its reason.',
    'restorations.json':
      'Every place where an edition departs from its source, with the offset in the source file.',
  },
  /** The range of values, where a file’s columns do not say it. */
  values: {
    'emphasis.csv': 'shares, low, high: 0–1',
    'codes.csv': 'sentence: <document>#<id>',
    'term-dates.csv':
      'date: YYYY, YYYY-MM-XX or YYYY-MM-DD; source: id in works.json; empty: not established',
    'commitments.csv':
      'provision, place: <document>#<id>; checkable: yes or no; from, by: YYYY, YYYY-MM-XX or YYYY-MM-DD',
    'revisions.csv': 'at: <document>#<id>',
    'agreement.csv': 'alpha: up to 1; low, high: empty where all agree',
    'positions.csv': 'position, begins: 0–1; empty where there is none',
    'contrast.csv': '−1 to 1',
    'distances.csv': '0–1; chance: empty',
    'pairs.csv': 'themes, low, high, wording: 0–1',
    'shared.csv': 'theme: all for the whole document',
    'rates.csv': 'measure: terms or commitments; low, high: empty',
  } as Readonly<Record<string, string>>,
  tables: {
    title: 'Tables in spreadsheets and programs',
    lead: 'A CSV file is text in UTF-8 with a byte order mark; commas separate its cells, and numbers have a decimal point. Excel and LibreOffice open it as it is. Where your spreadsheet expects a decimal comma, import the file as text separated by commas, with numbers as in English.',
    ids: 'An id stands as in an address, with its document and # before it: alone, spreadsheets take ids for dates or numbers. What follows # is the id in the JSON files. A month ends in XX for the same reason; the JSON files have it without.',
    programs: 'In programs the byte order mark must not become part of the first name:',
  },
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
      `Codes, topics, summaries, notes, translations, and the data made from these: Creative Commons Attribution 4.0 International (CC BY 4.0). Name ${NAME.en} and the data version, and say what you changed.`,
    ],
    ['The program code', 'The MIT License.'],
  ],
  licenceLink: 'Text of CC BY 4.0',
  notices: 'Licence notices of the software and fonts that this site contains',
};
