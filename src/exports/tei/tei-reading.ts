import type { Reading } from '../../analysis/document/source-readings.ts';
import type { TeiNode } from './tei-node.ts';

/**
 * Adds a reading to running text: `sic` and `corr` for a correction, `orig` and `reg` for what is
 * undone by rule, `surplus` for what the edition leaves out.
 */
export function writeReading(node: TeiNode, { kind, source, edition }: Reading): void {
  if (kind === 'same') {
    node.txt(edition);
  } else if (edition === '') {
    node.ele('surplus', { reason: kind }).txt(source);
  } else {
    const [before, after] = kind === 'correction' ? ['sic', 'corr'] : ['orig', 'reg'];
    const choice = node.ele('choice');
    choice.ele(before).txt(source);
    choice.ele(after).txt(edition);
  }
}
