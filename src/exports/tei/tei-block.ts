import type { Block } from '../../corpus/model/corpus.ts';
import { line, type TeiNode } from './tei-node.ts';
import type { TextWriter } from './tei-text.ts';

/** Where a block's text goes inside its division; a paragraph where nothing else is named. */
const ELEMENTS: Partial<Record<Block['kind'], readonly [string, ...string[]]>> = {
  addressee: ['opener', 'salute'],
  signature: ['signed'],
  date: ['dateline', 'date'],
  title: ['head'],
  annex: ['head'],
  caption: ['head'],
};

/** A block as a division of its own, so that blocks may stand in any order. */
export function teiBlock(parent: TeiNode, block: Block, writer: TextWriter): void {
  const { id, kind } = block;
  const division = line(parent, 'div', { type: kind, ...writer.name(id) });
  const text = block[writer.language];
  if (kind === 'table') {
    teiTable(division, text, writer);
    return;
  }
  const path = ELEMENTS[kind] ?? ['p'];
  for (const textLine of text.split('\n')) {
    const [first, ...inner] = path;
    const place = inner.reduce((node, name) => node.ele(name), line(division, first));
    writer.write(place, textLine);
  }
}

/** A table's rows are lines of its text, its cells apart by tabs; the first row is its head. */
function teiTable(division: TeiNode, text: string, writer: TextWriter): void {
  const table = line(division, 'table');
  for (const [index, row] of text.split('\n').entries()) {
    const cells = line(table, 'row', { role: index === 0 ? 'label' : 'data' });
    for (const cell of row.split('\t')) writer.write(line(cells, 'cell'), cell);
  }
}
