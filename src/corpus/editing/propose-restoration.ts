import { countHan, withoutSpace } from '../model/han.ts';
import { PATTERNS, restoreSource, type Correction } from '../read/restore-source.ts';
import type { RestorationRule } from '../schema/schema.ts';

/** What a received text seems to need before it can be read; a person decides. */
export interface RestorationProposal {
  rules: RestorationRule[];
  furniture: Correction[];
}

/** Up to so many places are damage to name one by one, no rule. */
const FEW = 5;
/** A text converted to traditional characters has a third of them changed. */
const TRADITIONAL_SHARE = 0.05;

/** Proposes the rules of restoration a source seems to need, and what of it is no part of the text. */
export function proposeRestoration(source: string): RestorationProposal {
  return { rules: proposeRules(source), furniture: findFurniture(source) };
}

function proposeRules(source: string): RestorationRule[] {
  const text = withoutSpace(source);
  const pinyin = text.match(PATTERNS.pinyin) ?? [];
  const halfWidth = text.match(PATTERNS.punctuation) ?? [];
  const fullWidth = text.match(/[，：；？！]/gu) ?? [];
  const rules: RestorationRule[] = [];
  if (pinyin.filter((each) => /[^\p{ASCII}]/u.test(each)).length > FEW) rules.push('pinyin');
  const traditional = traditionalCharacters(source).length;
  if (traditional > Math.max(FEW, TRADITIONAL_SHARE * countHan(source))) rules.push('characters');
  if (halfWidth.length > Math.max(FEW, fullWidth.length)) rules.push('punctuation');
  return rules;
}

/** The characters of a text that the `characters` rule would change, each as often as it stands. */
export function traditionalCharacters(text: string): string[] {
  return restoreSource(text, ['characters'], [], '')
    .filter(({ kind }) => kind === 'characters')
    .map(({ source }) => source);
}

/** Lines that a word processor or a web page adds to a text; simplified and traditional. */
const FURNITURE = [
  /^PAGE/u,
  /^[-—–－]+\d+[-—–－]+$/u,
  /^第\d+页(?:[,，/]?共\d+页)?$/u,
  /^(?:浏览|瀏覽|阅读|閱讀|点击|點擊)(?:量|次数|次數|数|數)/u,
  /^(?:时间|時(?:\(shí\))?間)[:：]\d/u,
  /(?:扫描|掃描|扫一扫|掃一掃).{0,4}(?:二维码|二維碼)/u,
  /^(?:打印|关闭|分享到|字体|字号|收藏|返回)/u,
  /^(?:信息来源|来源|發布時間|发布时间|发布日期|索引号|主题分类|有效性)[:：]/u,
];

const REASON = {
  zh: '网页或排版附加的内容，不属正文。',
  en: 'Added by the web page or the word processor, no part of the text.',
};

/** A stretch of the source without its white space, in UTF-16 offsets. */
interface Span {
  start: number;
  end: number;
}

/** Proposes the lines of a source that are no part of its text: page numbers, counters, invitations to scan. */
function findFurniture(source: string): Correction[] {
  const lines = source.split(/\r\n|\r|\n/u).map(withoutSpace);
  const text = lines.join('');
  const spans: Span[] = [];
  let start = 0;
  for (const line of lines) {
    const end = start + line.length;
    if (line !== '' && (isFurniture(line) || isPageTitle(line, lines, text.slice(end))))
      add(spans, { start, end });
    else spans.push(...titleMarks(line, start));
    start = end;
  }
  return spans.map((span) => toCorrection(text, span));
}

function isFurniture(line: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(line));
}

/** The line above a web page's counter, whose title and number stand again below. */
function isPageTitle(line: string, lines: readonly string[], below: string): boolean {
  const next = lines.slice(lines.indexOf(line) + 1).find((each) => each !== '');
  if (next === undefined || !isFurniture(next)) return false;
  return line.split(/[《》]/u).every((part) => below.includes(part));
}

/** The 《》 that a web page puts around the title of a document. */
function titleMarks(line: string, start: number): Span[] {
  if (!/^《[^《》]+》$/u.test(line)) return [];
  const end = start + line.length;
  return [
    { start, end: start + 1 },
    { start: end - 1, end },
  ];
}

function add(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last?.end === span.start) last.end = span.end;
  else spans.push(span);
}

/** Quotes a stretch with as much context before it, or after it, as makes it stand once. */
function toCorrection(text: string, { start, end }: Span): Correction {
  const source = text.slice(start, end);
  const correction = { kind: 'furniture' as const, source, edition: '', reason: REASON };
  const once = (quote: string) => text.indexOf(quote) === text.lastIndexOf(quote);
  if (once(source)) return correction;
  for (let length = 4; length < text.length; length *= 2) {
    const before = text.slice(Math.max(0, start - length), start);
    if (before !== '' && once(before + source)) return { ...correction, before };
    const after = text.slice(end, end + length);
    if (after !== '' && once(source + after)) return { ...correction, after };
  }
  return { ...correction, before: text.slice(0, start), after: text.slice(end) };
}
