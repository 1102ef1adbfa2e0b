/** What a document holds apart from its provisions: everything that is not prose to be coded. */
export const BLOCK_KINDS = [
  'number',
  'addressee',
  'promulgation',
  'signature',
  'date',
  'note',
  'title',
  'adoption',
  'distribution',
  'printing',
  'annexes',
  'annex',
  'caption',
  'table',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The kind of a block by its id: `table-2` is a `table`; undefined where the id names no kind. */
export function blockKind(id: string): BlockKind | undefined {
  const name = id.replace(/-\d+$/u, '');
  return BLOCK_KINDS.find((kind) => kind === name);
}
