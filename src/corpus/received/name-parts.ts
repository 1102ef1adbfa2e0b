import type { BlockKind } from '../model/blocks.ts';
import { groupBy } from '../model/group-by.ts';
import type { ProposedPart } from './propose-parts.ts';

/** Gives every provision and block of a proposed edition an id of its own. */
export function nameParts(parts: ProposedPart[]): void {
  numberUnnumbered(parts);
  nameBlocks(parts);
}

/** Unnumbered text on both sides of a block is several provisions: `closing`, `closing-2`. */
function numberUnnumbered(parts: readonly ProposedPart[]): void {
  const provisions = parts.filter((part) => part.kind === 'provision');
  const taken = new Set(provisions.map(({ id }) => id));
  const seen = new Set<string>();
  for (const part of provisions) {
    const { id } = part;
    for (let number = 2; seen.has(part.id); number++)
      if (!taken.has(`${id}-${number}`)) part.id = `${id}-${number}`;
    taken.add(part.id);
    seen.add(part.id);
  }
}

/** One of a kind is named by its kind, several are numbered; the second title is a block. */
function nameBlocks(parts: ProposedPart[]): void {
  const title = parts.findIndex(({ kind }) => kind === 'title');
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'title' || title === index) continue;
    parts[index] = { kind: 'block', id: 'title-2', block: 'title', paragraphs: [part.text], cells: [] };
  }
  const blocks = groupBy(
    parts.filter((part) => part.kind === 'block'),
    ({ block }) => block,
  );
  for (const [block, same] of blocks) {
    for (const [index, part] of same.entries()) {
      const number = index + (block === 'title' ? 2 : 1);
      part.id = same.length > 1 || block === 'title' || isAnnexed(block) ? `${block}-${number}` : block;
    }
  }
}

function isAnnexed(block: BlockKind): boolean {
  return block === 'annex' || block === 'caption' || block === 'table';
}
