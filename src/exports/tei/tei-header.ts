import { sum } from 'd3';
import type { Document, Theme } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/sentences-of.ts';
import type { TeiContext } from './tei-document.ts';
import { inBoth, line, TEI_LANGUAGES, type TeiNode } from './tei-node.ts';
import { STATEMENTS } from './tei-statements.ts';
import { restorationEntries } from '../../analysis/document/restoration-entries.ts';

/** The record of a document: what it is, whence the text comes, how it was edited and what has changed. */
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
  line(official, 'date', { type: 'issued', when: issued }).txt(issued);
  const received = line(description, 'bibl', { type: 'received' });
  line(received, 'idno', { type: 'filename' }).txt(document.source.received);
  line(received, 'idno', { type: 'SHA-256' }).txt(document.source.sha256);
  inBoth(received, 'note', STATEMENTS.received);
}

function profile(header: TeiNode, { issued, genre, level }: Document): void {
  const description = line(header, 'profileDesc');
  line(line(description, 'creation'), 'date', { when: issued }).txt(issued);
  const usage = line(description, 'langUsage');
  line(usage, 'language', { ident: TEI_LANGUAGES.zh }).txt('简体中文');
  line(usage, 'language', { ident: TEI_LANGUAGES.en }).txt('English');
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
