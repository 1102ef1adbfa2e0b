import type { PassagePlace } from '../../../exports/citation/passage-address.ts';
import { textUnits, type TextUnit } from './text-units.ts';

/** What a reader has selected in one document, in one language. */
export interface SelectedPassage {
  document: string;
  place: PassagePlace;
  /** The words alone, without note or theme marks and without the other language. */
  text: string;
  /** Whether the words are contiguous in the document, so that one address can mark them all. */
  isWhole: boolean;
  /** Whether a browser has translated some of it, so that whole sentences of the edition stand for it. */
  isAltered: boolean;
}

interface Piece {
  unit: TextUnit;
  from: number;
  to: number;
}

/** The selected passage; null where nothing is selected, or where the selection begins or ends outside the texts. */
export function selectedPassage(): SelectedPassage | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (![range.startContainer, range.endContainer].every(isInText)) return null;
  const pieces = piecesIn(range);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    document: first.unit.document,
    place: {
      language: first.unit.language,
      from: { id: first.unit.id, offset: first.from },
      to: { id: last.unit.id, offset: last.to },
    },
    text: pieces.map((piece, index) => joint(pieces[index - 1], piece) + words(piece)).join(''),
    isWhole: pieces.every((piece, index) => follows(pieces[index - 1], piece)),
    isAltered: pieces.some(({ unit }) => unit.text.isAltered),
  };
}

function isInText(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.edition, [data-sentence], [data-quotable]') !== null;
}

/** The part of each text within a range, in the language and the document in which it begins. */
function piecesIn(range: Range): Piece[] {
  const pieces: Piece[] = [];
  for (const unit of textUnits()) {
    const [first] = pieces;
    if (!range.intersectsNode(unit.element) || unit.element.getClientRects().length === 0) continue;
    if (first !== undefined && first.unit.language !== unit.language) continue;
    if (first !== undefined && first.unit.document !== unit.document) continue;
    const [from, to] = unit.text.offsetsIn(range);
    if (to > 0) pieces.push({ unit, from, to });
  }
  return pieces;
}

function words({ unit, from, to }: Piece): string {
  return unit.text.slice(from, to);
}

/** What joins two texts: sentences of one paragraph run on, anything else begins a new line. */
function joint(before: Piece | undefined, { unit }: Piece): string {
  if (before === undefined) return '';
  const paragraphs = [before.unit, unit].map(({ element }) => element.parentElement?.closest('p'));
  const isRunning = paragraphs[0] === paragraphs[1] && paragraphs[0] !== undefined && paragraphs[0] !== null;
  return isRunning ? (unit.language === 'en' ? ' ' : '') : '\n';
}

/** Whether a text comes next in its document: always on a document's page, elsewhere judged by its number. */
function follows(before: Piece | undefined, { unit }: Piece): boolean {
  if (before === undefined || unit.element.closest('[data-sentence]') === null) return true;
  const [ids, next] = [before.unit.id, unit.id].map((id) => /^(.+)\.(\d+)$/u.exec(id) ?? []);
  return ids?.[1] === next?.[1] && Number(ids?.[2]) + 1 === Number(next?.[2]);
}
