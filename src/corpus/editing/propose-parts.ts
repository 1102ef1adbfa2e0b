import type { BlockKind } from '../model/blocks.ts';
import { numberId, provisionNumber } from '../model/provision-number.ts';
import { chooseLevels, type Levels, classifyLines, type Role } from './classify-lines.ts';
import type { Line } from './read-lines.ts';

/** A part of a proposed edition, in the order of the text. */
export type ProposedPart =
  | { kind: 'title'; text: string }
  | { kind: 'chapter'; text: string }
  | ProposedProvision
  | { kind: 'block'; id: string; block: BlockKind; paragraphs: string[]; cells: string[] };

export interface ProposedProvision {
  kind: 'provision';
  id: string;
  heading: string | null;
  depth: 2 | 3;
  paragraphs: string[];
}

/** Proposes title, chapters, provisions and blocks of a received text, every character in its place. */
export function proposeParts(lines: readonly Line[]): ProposedPart[] {
  const roles = classifyLines(lines);
  const levels = chooseLevels(lines.filter((_, index) => roles[index] === 'body').map(({ text }) => text));
  const parts: ProposedPart[] = [];
  lines.forEach((line, index) => {
    const role = roles[index] ?? 'body';
    if (role === 'body') addBody(parts, line.text, levels);
    else addOther(parts, line, role, roles[index - 1]);
  });
  splitClosing(parts);
  nameBlocks(parts);
  return parts;
}

function addOther(
  parts: ProposedPart[],
  line: Line,
  role: Exclude<Role, 'body'>,
  before: Role | undefined,
): void {
  const last = parts.at(-1);
  if (role === 'title-line' || role === 'title') {
    if (last?.kind === 'title' && before === 'title-line') last.text += line.text;
    else parts.push({ kind: 'title', text: line.text });
    return;
  }
  const block = role === 'more' && last?.kind === 'block' ? last.block : role === 'more' ? 'note' : role;
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

function addBody(parts: ProposedPart[], text: string, levels: Levels): void {
  const chapters = parts.filter((part) => part.kind === 'chapter');
  if (levels.chapter?.test(text) === true) {
    parts.push({ kind: 'chapter', text });
    return;
  }
  if (levels.provision?.test(text) === true) {
    const [heading, rest] = splitHeading(text);
    const number = provisionNumber(heading, chapters.at(-1)?.text ?? null);
    const id = numberId(number ?? '');
    const depth = chapters.length > 0 ? 3 : 2;
    parts.push({ kind: 'provision', id, heading, depth, paragraphs: rest === '' ? [] : [rest] });
    return;
  }
  const last = parts.at(-1);
  if (last?.kind === 'provision') {
    if (isWrapped(last.paragraphs.at(-1))) last.paragraphs.push((last.paragraphs.pop() ?? '') + text);
    else last.paragraphs.push(text);
    return;
  }
  parts.push({ kind: 'provision', id: unnumberedId(parts), heading: null, depth: 3, paragraphs: [text] });
}

/** Text before any number is the preamble, text of a chapter before its items has the chapter's number. */
function unnumberedId(parts: readonly ProposedPart[]): string {
  const chapter = parts.findLast((part) => part.kind === 'chapter');
  const last = parts.findLast((part) => part.kind === 'chapter' || part.kind === 'provision');
  if (last?.kind === 'chapter') return numberId(provisionNumber(null, chapter?.text ?? null) ?? '');
  return last === undefined ? 'preamble' : 'closing';
}

/** A numbered line's heading: all of it, its words up to the first 。, or its number where it is one long text. */
function splitHeading(text: string): [heading: string, rest: string] {
  const article = /^第[^条]+条/u.exec(text)?.[0];
  const number = /^(?:\d+[.．、]|[^、（]+、|（[^）]+）)/u.exec(text)?.[0] ?? '';
  const stop = text.indexOf('。') + 1;
  const cut = article?.length ?? (stop > 0 ? stop : /[；：，]$/u.test(text) ? number.length : text.length);
  return [text.slice(0, cut), text.slice(cut)];
}

/** A long line that ends in the middle of a sentence was broken by the word processor. */
function isWrapped(text: string | undefined): boolean {
  return text !== undefined && [...text].length >= 15 && !/[。！？；：…”’』」）]$/u.test(text);
}

/** Where every other provision is one paragraph, a second one of the last is the closing. */
function splitClosing(parts: ProposedPart[]): void {
  const provisions = parts.filter((part) => part.kind === 'provision');
  const last = provisions.at(-1);
  const others = provisions.slice(0, -1).filter(({ heading }) => heading !== null);
  if (last === undefined || last.heading === null || last.paragraphs.length < 2 || others.length === 0)
    return;
  if (others.some(({ paragraphs }) => paragraphs.length > 1)) return;
  const closing: ProposedProvision = {
    kind: 'provision',
    id: 'closing',
    heading: null,
    depth: 3,
    paragraphs: last.paragraphs.splice(1),
  };
  parts.splice(parts.indexOf(last) + 1, 0, closing);
}

/** One of a kind is named by its kind, several are numbered; the second title is a block. */
function nameBlocks(parts: ProposedPart[]): void {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'title' || parts.findIndex(({ kind }) => kind === 'title') === index) continue;
    parts[index] = { kind: 'block', id: 'title-2', block: 'title', paragraphs: [part.text], cells: [] };
  }
  const blocks = parts.filter((part) => part.kind === 'block');
  for (const part of blocks) {
    const same = blocks.filter(({ block }) => block === part.block);
    const number = same.indexOf(part) + (part.block === 'title' ? 2 : 1);
    part.id =
      same.length > 1 || part.block === 'title' || isAnnexed(part.block)
        ? `${part.block}-${number}`
        : part.block;
  }
}

function isAnnexed(block: BlockKind): boolean {
  return block === 'annex' || block === 'caption' || block === 'table';
}
