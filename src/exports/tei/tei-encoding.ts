import { restorationEntries } from '../../analysis/document/restoration-entries.ts';
import type { Document, Theme } from '../../corpus/model/corpus.ts';
import { inBoth, line, type TeiNode } from './tei-node.ts';
import { STATEMENTS } from './tei-statements.ts';

/** How the text was edited: restorations with their reasons, cutting, coding, and the themes as a taxonomy. */
export function teiEncoding(header: TeiNode, document: Document, themes: readonly Theme[]): void {
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
