import type { BlockKind } from '../model/blocks.ts';
import { groupBy } from '../model/group-by.ts';
import { isFrame, provisionIds, type NumberedProvision } from '../read/provision-ids.ts';
import type { ProposedPart, ProposedProvision } from './propose-parts.ts';

/** Gives every provision and block of a proposed edition an id of its own. */
export function nameParts(parts: ProposedPart[]): void {
  nameProvisions(parts);
  nameBlocks(parts);
}

/** A provision has the id of its number; one without, or whose number stands before, is named by its chapter. */
function nameProvisions(parts: readonly ProposedPart[]): void {
  const provisions: ProposedProvision[] = [];
  const numbered: NumberedProvision[] = [];
  let above: string[] = [];
  const places: number[] = [];
  for (const part of parts) {
    if (part.kind === 'chapter') above = [...above, part.text];
    if (part.kind !== 'provision') continue;
    provisions.push(part);
    numbered.push({ heading: part.heading, above: isFrame(part.id) ? [] : above });
    places.push(above.length);
  }
  const ids = provisionIds(numbered);
  const taken = new Set<string>();
  for (const [index, part] of provisions.entries()) {
    const id = ids[index] ?? null;
    const isOwn = id !== null && !taken.has(id);
    part.id = isOwn ? id : firstFree(isFrame(part.id) ? part.id : `part-${places[index] ?? 0}`, taken);
    taken.add(part.id);
  }
}

/** Unnumbered text on both sides of a block is several provisions: `closing`, `closing-2`. */
function firstFree(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
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
