import type { BlockKind } from '../model/blocks.ts';
import type { Line } from './read-lines.ts';

/**
 * What a line is: part of a title (`title` ends it), body prose, a heading or prose as a reader mended it, a block, or
 * `more` of the line before.
 */
export type Role =
  'title-line' | 'title' | 'body' | 'heading' | 'prose' | 'more' | Exclude<BlockKind, 'title'>;

const GENRE =
  /(?:通知|意见|决定|规定|方案|办法|细则|规则|条例|公告|通告|通报|批复|纲要|规划|计划|措施|要点|决议|命令|报告|制度|准则|守则|清单)(?:（[^）]+）)?$/u;
const NUMBERED =
  /^(?:[〇零一二三四五六七八九十百]+、|（[一二三四五六七八九十]+）|\d+[.．、](?!\d)|第[〇零一二三四五六七八九十百]+[章条])/u;
const DATE = /^(?:\d{4}|[〇○零０OＯ一二三四五六七八九]{4})年.{1,3}月.{1,3}日$/u;
const BODY_NAME = /(?:人民政府|办公厅|办公室|委员会|管委会|办事处|[村居]委会|党组|国务院|[厅局部委])$/u;
/** Who signs a decree. */
const OFFICE_HOLDER =
  /^代?(?:总理|主席|省长|市长|区长|县长|旗长|州长|盟长|镇长|乡长|部长|局长|主任)\p{Script=Han}{2,4}$/u;
/** The head of the paper that a document is printed on, or of a decree. */
export const MASTHEAD = /^(.{2,20}(?:人民政府|国务院|委员会|办公[室厅]|党组|[局厅委部]))(?:文件|令)$/u;
const FIXED: [BlockKind, RegExp][] = [
  ['number', /^（?\p{Script=Han}+[〔［[（(]\d{4}[〕］\])）]第?\d+号）?$/u],
  ['date', DATE],
  ['adoption', /^（.*\d{4}年.*(?:通过|批准|审议).*）$/u],
  ['note', /^（(?:.*(?:公开|此件).*|联系(?:人|电话).*)）$/u],
  ['annexes', /^附件：/u],
  ['annex', /^附件[\d一二三四五六七八九十]*$/u],
  ['distribution', /^(?:抄送|分送|主送)：/u],
  ['note', MASTHEAD],
  ['printing', /^.{2,40}年\d{1,2}月\d{1,2}日印发。?$/u],
];

/** Lines that are looked at behind another to tell what it is. */
const AHEAD = 12;
/** Lines of a title, and characters of one of them. */
const TITLE_LINES = 4;
const TITLE_LENGTH = 60;

/** What has been read so far. */
interface State {
  titled: boolean;
  addressed: boolean;
  /** Behind the first date: a document it encloses may follow. */
  dated: boolean;
  body: boolean;
  annexed: boolean;
}

/** Gives every line its role by its form, its place and the lines around it. */
export function classifyLines(lines: readonly Line[]): Role[] {
  const state: State = { titled: false, addressed: false, dated: false, body: false, annexed: false };
  const roles: Role[] = [];
  for (const index of lines.keys()) {
    const { mend = null } = lines[index] ?? {};
    const read = mend === 'text' ? 'prose' : roleOf(lines, index, roles.at(-1), state);
    remember(state, read);
    // A heading changes nothing of how the lines behind it are read.
    roles.push(mend === 'heading' ? 'heading' : read);
  }
  return roles;
}

function roleOf(lines: readonly Line[], index: number, before: Role | undefined, state: State): Role {
  const { text = '' } = lines[index] ?? {};
  const fixed = FIXED.find(([, pattern]) => pattern.test(text))?.[0];
  if (fixed !== undefined && fixed !== 'title') return fixed;
  if (!state.body && isDecreeNumber(text, lines[index - 1]?.text)) return 'number';
  if (isSignature(lines, index)) return 'signature';
  const annexed = state.annexed ? annexRole(lines[index], before) : undefined;
  if (annexed !== undefined) return annexed;
  if (isUnfinished(lines[index - 1]?.text, before)) return 'more';
  if (!state.addressed && !state.body && isAddressee(text, lines.slice(index + 1))) return 'addressee';
  if (!state.titled && !state.body && isDecree(text)) return 'promulgation';
  if (!state.titled && !state.body && !isProse(text)) return titleRole(lines, index);
  if (state.dated && !state.body && isSecondTitle(text, lines, index)) return titleRole(lines, index);
  if (
    state.addressed &&
    !state.body &&
    /(?:印发|转发|批转|公布|发布)/u.test(text) &&
    isEnclosing(lines, index)
  )
    return 'promulgation';
  return 'body';
}

function remember(state: State, role: Role): void {
  if (role === 'title') state.titled = true;
  if (role === 'addressee') state.addressed = true;
  if (role === 'date') state.dated = true;
  if (role === 'body' || role === 'prose') state.body = true;
  if (role === 'annexes' || role === 'annex') state.annexed = true;
}

/** Behind the list of annexes everything belongs to one of them. */
function annexRole(line: Line | undefined, before: Role | undefined): Role | undefined {
  if (line === undefined) return undefined;
  if (line.cell || before === 'table') return 'table';
  if (before === 'annexes' || (before === 'more' && NUMBERED.test(line.text))) return 'more';
  if (before === 'annex') return 'caption';
  return before === 'caption' || before === 'more' ? 'more' : undefined;
}

/** A list of bodies goes on in the next line where it breaks behind a comma. */
function isUnfinished(above: string | undefined, before: Role | undefined): boolean {
  return (
    (before === 'distribution' || before === 'more' || before === 'addressee') && /[，、]$/u.test(above ?? '')
  );
}

/** The number of a decree, under the line that names it. */
function isDecreeNumber(text: string, above: string | undefined): boolean {
  return /^第?[\d〇零一二三四五六七八九十百]+号$/u.test(text) && MASTHEAD.test(above ?? '');
}

/** What promulgates the rules whose title follows. */
function isDecree(text: string): boolean {
  return /^(?:现将)?《.+》.*(?:公布|发布|施行).*。$/u.test(text);
}

/** One name of a body behind another, the last before a date; or the office and name of who signs. */
function isSignature(lines: readonly Line[], index: number): boolean {
  for (const { text } of lines.slice(index, index + AHEAD)) {
    if (DATE.test(text)) return text !== lines[index]?.text;
    const isName = BODY_NAME.test(text) || OFFICE_HOLDER.test(text);
    if (/[，。；：、]/u.test(text) || text.length > 30 || !isName) return false;
  }
  return false;
}

/** A sentence or a numbered line is no title. */
function isProse(text: string): boolean {
  return (
    NUMBERED.test(text) ||
    /[。；！？]./u.test(text) ||
    /[。；！？，]$/u.test(text) ||
    [...text].length > TITLE_LENGTH
  );
}

/** A title ends with the name of its kind, or before a line that cannot belong to it. */
function titleRole(lines: readonly Line[], index: number): Role {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1]?.text ?? '';
  const ends =
    GENRE.test(text) ||
    next === '' ||
    isAddressee(next, lines.slice(index + 2)) ||
    isProse(next) ||
    titleBefore(lines, index) >= TITLE_LINES ||
    FIXED.some(([, form]) => form.test(next));
  return ends ? 'title' : 'title-line';
}

/** How many lines a title has up to this one, if every line before is of it. */
function titleBefore(lines: readonly Line[], index: number): number {
  const before = lines.slice(Math.max(0, index - TITLE_LINES), index);
  const other = before.findLastIndex(({ text }) => FIXED.some(([, form]) => form.test(text)));
  return before.length - other;
}

/** Lines of a list of bodies, which breaks behind a comma. */
const ADDRESSEE_LINES = 3;

function isAddressee(text: string, below: readonly Line[]): boolean {
  if (/[。；]|如下|规定|为|现/u.test(text) || NUMBERED.test(text)) return false;
  if (!/^.*[，、]$/u.test(text)) return /：$/u.test(text);
  const rest = below.slice(0, ADDRESSEE_LINES);
  const end = rest.findIndex((line) => !/[，、]$/u.test(line.text));
  return rest.slice(0, end + 1).some((line) => isAddressee(line.text, []));
}

/** Behind the signature of a covering notice, short lines up to a kind of document are the enclosed one’s title. */
function isSecondTitle(text: string, lines: readonly Line[], index: number): boolean {
  if (/[。；：]/u.test(text) || NUMBERED.test(text)) return false;
  return lines.slice(index, index + 4).some((line) => GENRE.test(line.text));
}

/** Whether a signature and date follow before any numbered line: the paragraph belongs to a covering notice. */
function isEnclosing(lines: readonly Line[], index: number): boolean {
  const rest = lines.slice(index + 1, index + 1 + AHEAD);
  const date = rest.findIndex(({ text }) => DATE.test(text));
  const numbered = rest.findIndex(({ text }) => NUMBERED.test(text));
  return date !== -1 && (numbered === -1 || date < numbered);
}
