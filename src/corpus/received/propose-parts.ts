import type { BlockKind } from '../model/blocks.ts';
import { classifyLines, type Role } from './classify-lines.ts';
import { nameParts } from './name-parts.ts';
import { beginningOf, chooseLevels, ownsItemsBehind, type BodyLine, type Levels } from './numbering.ts';
import { isListed, ITEM, settleHeadings, splitHeading } from './provision-headings.ts';
import type { Line } from './read-lines.ts';

/** A part of a proposed edition, in the order of the text. */
export type ProposedPart =
  | { kind: 'title'; text: string }
  | { kind: 'chapter'; text: string }
  | ProposedProvision
  | { kind: 'block'; id: string; block: BlockKind; paragraphs: string[]; cells: string[] };

/** What a line was read as: a heading or the text of a provision, a title, or a block. */
export type LineKind = 'chapter' | 'provision' | 'prose' | BlockKind;

export interface ProposedProvision {
  kind: 'provision';
  /** Empty until the parts are named, but for a preamble or closing. */
  id: string;
  heading: string | null;
  depth: 2 | 3;
  paragraphs: string[];
}

/** The parts so far, what each line was read as, and what of them the next line asks for. */
interface Reading {
  parts: ProposedPart[];
  kinds: LineKind[];
  levels: Levels;
  /** Whether the last line with a chapter’s number owns the items behind it. */
  ownsItems: boolean;
  hasChapters: boolean;
  /** Whether the last chapter is still empty. */
  isOpen: boolean;
  hasProvisions: boolean;
}

/**
 * Proposes title, chapters, provisions and blocks of a received text, every character in its place, and says what
 * each line was read as.
 */
export function proposeParts(lines: readonly Line[]): Pick<Reading, 'parts' | 'kinds'> {
  const roles = classifyLines(lines);
  const body = lines.flatMap(({ text }, index) => {
    const role = roles[index];
    return role === 'body' || role === 'heading' ? [{ text, isHeading: role === 'heading' }] : [];
  });
  const levels = chooseLevels(body);
  const reading: Reading = {
    parts: [],
    kinds: [],
    levels,
    ownsItems: false,
    hasChapters: false,
    isOpen: false,
    hasProvisions: false,
  };
  for (const [index, line] of lines.entries()) {
    const role = roles[index] ?? 'body';
    if (role === 'body' || role === 'heading')
      addBody(reading, { text: line.text, isHeading: role === 'heading' });
    else if (role === 'prose') addProse(reading, line);
    else addOther(reading, line, role, roles[index - 1]);
  }
  const { parts, kinds } = reading;
  settleHeadings(parts);
  splitClosing(parts);
  nameParts(parts);
  return { parts, kinds };
}

function addOther(
  { parts, kinds }: Reading,
  line: Line,
  role: Exclude<Role, 'body' | 'heading' | 'prose'>,
  before: Role | undefined,
): void {
  const last = parts.at(-1);
  if (role === 'title-line' || role === 'title') {
    kinds.push('title');
    if (last?.kind === 'title' && before === 'title-line') last.text += line.text;
    else parts.push({ kind: 'title', text: line.text });
    return;
  }
  const block = role === 'more' && last?.kind === 'block' ? last.block : role === 'more' ? 'note' : role;
  kinds.push(block);
  const goesOn = last?.kind === 'block' && (role === 'more' || (role === 'table' && last.block === 'table'));
  if (!goesOn) parts.push({ kind: 'block', id: block, block, paragraphs: [], cells: [] });
  const open = parts.at(-1);
  if (open?.kind !== 'block') return;
  // A cell's later lines have no tab before them.
  if (role === 'table') open.cells.push(line.cell ? line.text : (open.cells.pop() ?? '') + line.text);
  else if (role === 'more' && joins(open.paragraphs.at(-1)))
    open.paragraphs.push((open.paragraphs.pop() ?? '') + line.text);
  else open.paragraphs.push(block === 'printing' ? line.entries.join('\u3000') : line.text);
}

/** A line that ends inside a list goes on in the next. */
function joins(text: string | undefined): boolean {
  return /[，、]$/u.test(text ?? '');
}

function addBody(reading: Reading, line: BodyLine): void {
  const { parts, kinds, levels, ownsItems, hasChapters } = reading;
  const begins = beginningOf(line, ownsItems, levels);
  reading.ownsItems = ownsItemsBehind(line, ownsItems, levels);
  if (begins === 'prose') {
    addProse(reading, line);
    return;
  }
  kinds.push(begins);
  if (begins === 'chapter') {
    parts.push({ kind: 'chapter', text: line.text });
    [reading.isOpen, reading.hasChapters] = [true, true];
    return;
  }
  const [heading, rest] = splitHeading(line.text);
  const depth = hasChapters ? 3 : 2;
  parts.push({ kind: 'provision', id: '', heading, depth, paragraphs: rest === '' ? [] : [rest] });
  [reading.isOpen, reading.hasProvisions] = [false, true];
}

function addProse(reading: Reading, { text }: Pick<Line, 'text'>): void {
  const { parts } = reading;
  reading.kinds.push('prose');
  const last = parts.at(-1);
  if (last?.kind === 'provision' && !FORMULA.test(text)) {
    if (goesOn(last.paragraphs.at(-1), text)) last.paragraphs.push((last.paragraphs.pop() ?? '') + text);
    else last.paragraphs.push(text);
    return;
  }
  const id = unnumberedId(reading);
  parts.push({ kind: 'provision', id, heading: null, depth: 3, paragraphs: [text] });
  [reading.isOpen, reading.hasProvisions] = [false, true];
}

/** The words that end a notice, which belong to none of its items. */
const FORMULA = /^特此(?:通知|通告|公告|通报|函告|批复|决定|函复)[。！]?$/u;

/** Text before any number is the preamble, text of a chapter before its items is named by the chapter. */
function unnumberedId({ isOpen, hasChapters, hasProvisions }: Reading): string {
  if (isOpen) return '';
  return hasProvisions || hasChapters ? 'closing' : 'preamble';
}

/**
 * Whether a paragraph goes on in the next line: a long line that ends in the middle of a sentence was broken by the
 * word processor, and what leads to a list says nothing without its items.
 */
function goesOn(text: string | undefined, next: string): boolean {
  if (text === undefined) return false;
  return isListed(next, text) || ([...text].length >= 15 && !/[。！？；：…”’」』）]$/u.test(text));
}

/** Where every other provision is one paragraph, a second one of the last is the closing. */
function splitClosing(parts: ProposedPart[]): void {
  const provisions = parts.filter((part) => part.kind === 'provision');
  const last = provisions.at(-1);
  const others = provisions.slice(0, -1).filter(({ heading }) => heading !== null);
  if (last === undefined || last.heading === null || last.paragraphs.length < 2 || others.length === 0)
    return;
  if (others.some(({ paragraphs }) => paragraphs.length > 1)) return;
  // A list is no closing.
  if (last.paragraphs.slice(1).some((paragraph) => ITEM.test(paragraph))) return;
  parts.splice(parts.indexOf(last) + 1, 0, {
    kind: 'provision',
    id: 'closing',
    heading: null,
    depth: 3,
    paragraphs: last.paragraphs.splice(1),
  });
}
