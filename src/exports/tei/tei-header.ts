import { FRAME, HAS_ENGLISH, NAMES } from '../../corpus/edition/edition.ts';
import { THEMES } from '../../corpus/model/themes.ts';
import { countWord as inEnglish } from '../../i18n/en/count-words.ts';
import { countWord as inChinese } from '../../i18n/zh/count-words.ts';
import { sum } from 'd3';
import type { Document, Theme } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import type { TeiContext } from './tei-document.ts';
import { inBoth, line, TEI_LANGUAGES, type TeiNode } from './tei-node.ts';
import { restorationEntries } from '../../analysis/document/restoration-entries.ts';

/** What every TEI document says of the edition, in both languages. */
const STATEMENTS = {
  publisher: NAMES,
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  responsibilities: {
    editors: { zh: '整理、切分、编码与注释', en: 'restoration, cutting, coding and notes' },
    translators: { zh: '英译与译注', en: 'English translation and its notes' },
  },
  officialText: {
    zh: `中文文本是国家机关的公文，不适用《中华人民共和国著作权法》（第五条）。${HAS_ENGLISH ? '英译为本项目的非官方译文，以中文为准。' : ''}`,
    en: 'The Chinese text is an official document of a state organ, to which the Copyright Law of the People’s Republic of China does not apply (article 5). The English is this project’s unofficial translation; the Chinese alone is authentic.',
  },
  additions: {
    zh: `本项目所加的编码、注释${HAS_ENGLISH ? '与译文' : ''}，以知识共享署名 4.0 国际许可协议（CC BY 4.0）发布。`,
    en: 'What this project adds (codes, notes, translation) is under the Creative Commons Attribution 4.0 International Licence, CC BY 4.0.',
  },
  received: {
    zh: '本项目收到的文本文件，逐字节保存；未与发文机关的原件核对。',
    en: 'The text file as received, kept byte for byte; it was not compared with the issuer’s original.',
  },
  project: {
    zh: `中国政府文件的对读本，按${inChinese(THEMES.length)}个主题比较。`,
    en: `An edition for reading documents of Chinese governments side by side, compared by ${inEnglish(THEMES.length)} themes.`,
  },
  correction: {
    zh: '来源有损坏且规则不能复原之处，由编者改正：sic 为来源，corr 为本版；不属正文而删去的文字标为 surplus。取 sic、orig 与 surplus，即得来源全文（空白除外）；取 corr 与 reg，即得本版。',
    en: 'Damage that no rule undoes is corrected by hand: sic is the source, corr the edition; what is no part of the text is marked surplus. Read with sic, orig and surplus the text is the source, white space apart; read with corr and reg it is the edition.',
  },
  normalization: {
    zh: '按规则复原之处：繁体字、半角标点用 orig（来源）与 reg（本版），插入的拼音标为 surplus。',
    en: 'What is restored by rule: traditional characters and half-width punctuation as orig (source) and reg (edition), injected pinyin as surplus.',
  },
  segmentation: {
    zh: `div 为章、条款或其他部分，p 为段，s 为句：正文一句，或由分号分开的一个分句。n 为语料中的编号${HAS_ENGLISH ? '，两种文字相同；英文以 corresp 指向中文' : ''}。`,
    en: 'A div is a chapter, a provision or another part, a p is a paragraph, an s is a sentence: one of body prose, or a clause of it ended by a semicolon. The attribute n is the id in the corpus, the same in both languages; the English points to the Chinese by corresp.',
  },
  interpretation: {
    zh: '每句的 ana 先列主要主题（或 none），其后为次要主题。编码由数位读者各自独立作出，再行裁定。',
    en: 'The ana of a sentence names its primary theme (or none) first, then its secondary ones. The texts were coded by several readers, each without sight of the others, and the codings reconciled.',
  },
  themes: {
    zh: `${inChinese(THEMES.length)}个主题，${FRAME.origin.zh}。`,
    en: `The ${inEnglish(THEMES.length)} themes, ${FRAME.origin.en}.`,
  },
  none: { zh: '无', en: 'None' },
  noneDefinition: { zh: '不属任何主题的句子。', en: 'Sentences of no theme.' },
  kinds: { zh: '文种与政府层级。', en: 'Kind of document and level of government.' },
} as const;

/** The record of a document: what it is, where the text comes from, how it was edited and what has changed. */
export function teiHeader(tei: TeiNode, document: Document, context: TeiContext): void {
  const header = line(tei, 'teiHeader');
  const file = line(header, 'fileDesc');
  titles(file, document);
  publication(file, document, context);
  source(file, document);
  teiEncoding(header, document, context.themes);
  profile(header, document);
  const revisions = line(header, 'revisionDesc');
  for (const { version, date, zh, en } of context.changes) {
    inBoth(line(revisions, 'change', { n: version, when: date }), 'p', { zh, en });
  }
}

function titles(file: TeiNode, { title, issuer }: Document): void {
  const statement = line(file, 'titleStmt');
  inBoth(statement, 'title', title, { type: 'main' });
  inBoth(statement, 'author', issuer);
  for (const [id, responsibility] of Object.entries(STATEMENTS.responsibilities)) {
    if (id === 'translators' && !HAS_ENGLISH) continue;
    const resp = line(statement, 'respStmt', { 'xml:id': id });
    inBoth(resp, 'resp', responsibility);
    line(resp, 'orgName').txt(STATEMENTS.publisher);
  }
}

function publication(file: TeiNode, document: Document, { changes, address }: TeiContext): void {
  const [{ version, date }] = changes;
  line(line(file, 'editionStmt'), 'edition', { n: version })
    .txt(`Data version ${version}, `)
    .ele('date', { when: date })
    .txt(date);
  const characters = sum(sentencesOf(document), (sentence) => sentence.characters);
  line(line(file, 'extent'), 'measure', { unit: 'Han-characters', quantity: String(characters) });
  const statement = line(file, 'publicationStmt');
  line(statement, 'publisher').txt(STATEMENTS.publisher);
  line(statement, 'date', { when: date }).txt(date);
  if (address !== undefined) line(statement, 'idno', { type: 'URI' }).txt(address);
  const availability = line(statement, 'availability', { status: 'free' });
  inBoth(availability, 'p', STATEMENTS.officialText);
  inBoth(line(availability, 'licence', { target: STATEMENTS.licence }), 'p', STATEMENTS.additions);
}

function source(file: TeiNode, document: Document): void {
  const { title, issuer, place, docNumber, adopted, issued } = document;
  const description = line(file, 'sourceDesc');
  const official = line(description, 'bibl', { type: 'document' });
  line(official, 'title', { 'xml:lang': TEI_LANGUAGES.zh }).txt(title.zh);
  line(official, 'author', { 'xml:lang': TEI_LANGUAGES.zh }).txt(issuer.zh);
  line(official, 'pubPlace', { 'xml:lang': TEI_LANGUAGES.zh }).txt(place.zh);
  if (docNumber !== null) line(official, 'idno', { type: 'document-number' }).txt(docNumber);
  if (adopted !== null) line(official, 'date', { type: 'adopted', when: adopted }).txt(adopted);
  if (issued !== null) line(official, 'date', { type: 'issued', when: issued }).txt(issued);
  const received = line(description, 'bibl', { type: 'received' });
  line(received, 'idno', { type: 'filename' }).txt(document.source.received);
  line(received, 'idno', { type: 'SHA-256' }).txt(document.source.sha256);
  inBoth(received, 'note', STATEMENTS.received);
}

function profile(header: TeiNode, { issued, genre, level }: Document): void {
  const description = line(header, 'profileDesc');
  if (issued !== null) line(line(description, 'creation'), 'date', { when: issued }).txt(issued);
  const usage = line(description, 'langUsage');
  line(usage, 'language', { ident: TEI_LANGUAGES.zh }).txt('简体中文');
  if (HAS_ENGLISH) line(usage, 'language', { ident: TEI_LANGUAGES.en }).txt('English');
  const keywords = line(line(description, 'textClass'), 'keywords', { scheme: '#kinds' });
  inBoth(keywords, 'term', genre, { type: 'genre' });
  line(keywords, 'term', { type: 'level' }).txt(level);
}

/** How the text was edited: restorations with their reasons, cutting, coding, and the themes as a taxonomy. */
function teiEncoding(header: TeiNode, document: Document, themes: readonly Theme[]): void {
  const encoding = line(header, 'encodingDesc');
  inBoth(line(encoding, 'projectDesc'), 'p', STATEMENTS.project);
  const editorial = line(encoding, 'editorialDecl');
  const correction = line(editorial, 'correction', { method: 'markup' });
  inBoth(correction, 'p', STATEMENTS.correction);
  byHand(correction, document);
  inBoth(line(editorial, 'normalization', { method: 'markup' }), 'p', STATEMENTS.normalization);
  inBoth(line(editorial, 'segmentation'), 'p', STATEMENTS.segmentation);
  inBoth(line(editorial, 'interpretation'), 'p', STATEMENTS.interpretation);
  const classes = line(encoding, 'classDecl');
  themeTaxonomy(line(classes, 'taxonomy', { 'xml:id': 'themes' }), themes);
  inBoth(line(classes, 'taxonomy', { 'xml:id': 'kinds' }), 'desc', STATEMENTS.kinds);
}

/** The declared corrections, each with its two readings and its reason. */
function byHand(correction: TeiNode, document: Document): void {
  const entries = restorationEntries([document]).filter(
    ({ kind }) => kind === 'correction' || kind === 'furniture',
  );
  if (entries.length === 0) return;
  const list = line(line(correction, 'p'), 'list');
  for (const { kind, source, edition, reason } of entries) {
    const item = line(list, 'item', { n: kind });
    line(item, 'quote', { type: 'source' }).txt(source);
    if (edition !== '') line(item, 'quote', { type: 'edition' }).txt(edition);
    inBoth(item, 'note', reason, { type: 'reason' });
  }
}

function themeTaxonomy(taxonomy: TeiNode, themes: readonly Theme[]): void {
  inBoth(taxonomy, 'desc', STATEMENTS.themes);
  const none = { id: 'none', name: STATEMENTS.none, definition: STATEMENTS.noneDefinition };
  for (const { id, name, definition } of [...themes, none]) {
    const category = line(taxonomy, 'category', { 'xml:id': id });
    inBoth(category, 'desc', {
      zh: `${name.zh}：${definition.zh}`,
      en: `${name.en}: ${definition.en}`,
    });
  }
}
