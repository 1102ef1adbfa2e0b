import { countHan, withoutSpace } from '../model/han.ts';
import { PATTERNS, restoreSource, type Correction } from '../read/restore-source.ts';
import type { RestorationRule } from '../schema/schema.ts';
import type { SourceLine } from './source-lines.ts';

/** What a received text seems to need before it can be read; a person decides. */
export interface RestorationProposal {
  rules: RestorationRule[];
  furniture: Correction[];
}

/** Up to so many places are damage to name one by one, no rule. */
const FEW = 5;
/** Readings with tones are nobody’s own: three are no chance. */
const FEW_READINGS = 3;
/** A text converted to traditional characters has a third of them changed. */
const TRADITIONAL_SHARE = 0.05;

/** Proposes the rules of restoration a source seems to need, and what of it is no part of the text. */
export function proposeRestoration(source: string, lines: readonly SourceLine[]): RestorationProposal {
  return { rules: proposeRules(source), furniture: findFurniture(lines) };
}

function proposeRules(source: string): RestorationRule[] {
  const text = withoutSpace(source);
  const pinyin = text.match(PATTERNS.pinyin) ?? [];
  const halfWidth = text.match(PATTERNS.punctuation) ?? [];
  const fullWidth = text.match(/[，：；？！（）。]/gu) ?? [];
  const rules: RestorationRule[] = [];
  if (pinyin.filter((each) => /[^\p{ASCII}]/u.test(each)).length >= FEW_READINGS) rules.push('pinyin');
  const traditional = traditionalCharacters(source).length;
  if (traditional > Math.max(FEW, TRADITIONAL_SHARE * countHan(source))) rules.push('characters');
  // A page that was converted has no mark from its document.
  const isConverted = rules.length === 2 && halfWidth.length > 0;
  if (isConverted || halfWidth.length > Math.max(FEW, fullWidth.length)) rules.push('punctuation');
  return rules;
}

/** The characters of a text that the `characters` rule would change, each as often as it stands. */
export function traditionalCharacters(text: string): string[] {
  return restoreSource(text, ['characters'], [], '')
    .filter(({ kind }) => kind === 'characters')
    .map(({ source }) => source);
}

/** What the record of a document is called on a web page, field by field; the second list only in tables. */
const FIELD =
  '(?:信息)?索引号?|主题分类|体裁分类|组配分类|发文字号|发文机关|发文日期|制发机构|发布机构|公开机构|公开方式|公开范围|公开日期|公开时限|公开主体|成文日期|生成日期|发布日期|发布时间|發布時間|生效日期|实施日期|废止日期|信息名称|有效性|时效性|信息来源|来源|责任编辑';
const CELL = `${FIELD}|标题|名称|文号|主题词|关键词|内容概述|作者|编辑|时效`;

/** Lines that a word processor or a web page adds to a text; simplified and traditional. */
const FURNITURE = [
  /^PAGE/u,
  /^[-—–－]+\d+[-—–－]+$/u,
  /^第\d+页(?:[,，/]?共\d+页)?$/u,
  /^[【[]?(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问)(?:量|次数|次數|数|數)/u,
  /^(?:时间|時(?:\(shí\))?間)[:：]\d/u,
  /(?:扫描|掃描|扫一扫|掃一掃).{0,4}(?:二维码|二維碼)/u,
  /^(?:微信|手机)?(?:扫一扫|掃一掃)[^。；]{0,20}$/u,
  /^[【[［]?(?:打印|列印|关闭|關閉|分享到|分享|字体|字號|字号|收藏|返回|放大|缩小)(?:$|[】\]］:：本此页窗顶首列到上下大中小【[［|])/u,
  /^(?:当前位置|當前位置|您(?:现在|当前)?(?:所在)?的?位置|所在位置)(?:[:：是]|$)/u,
  /^首页(?:[>›»/＞].*|$)/u,
  /^(?:上一篇|下一篇|上一条|下一条|上一頁|下一頁|上一页|下一页|相关链接|相关文档|相关附件|相关解读)(?:[:：]|$)/u,
  /^(?:网站地图|联系我们|关于我们|网站声明|版权所有|版权声明|网站标识码|.{0,20}公网安备|.{0,6}ICP备)/u,
  new RegExp(`^(?:${FIELD})[:：]`, 'u'),
  new RegExp(`(?:^|[|｜])(?:${CELL})[:：]?[|｜]`, 'u'),
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
function findFurniture(lines: readonly SourceLine[]): Correction[] {
  const text = lines.map((line) => line.text).join('');
  const spans: Span[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.mend === 'not-text') add(spans, line);
    else if (line.mend !== null) continue;
    else if (isFurniture(line.text) || isEntry(lines, index) || isPageTitle(line, lines[index + 1], text))
      add(spans, line);
    else spans.push(...titleMarks(line));
  }
  return spans.map((span) => toCorrection(text, span));
}

function isFurniture(line: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(line));
}

/** A field of a record whose name could also begin a text: it stands beside one that could not. */
const ENTRY = /^(?:标题|名称|文号|关键词|内容概述|作者|编辑|时效)[:：]/u;

function isEntry(lines: readonly SourceLine[], index: number): boolean {
  const beside = [lines[index - 1], lines[index + 1]];
  return (
    ENTRY.test(lines[index]?.text ?? '') &&
    beside.some((line) => line !== undefined && line.mend === null && isFurniture(line.text))
  );
}

/** The line above a web page's counter, whose title and number stand again below. */
function isPageTitle({ text: line, end }: SourceLine, next: SourceLine | undefined, text: string): boolean {
  if (next === undefined || !isFurniture(next.text)) return false;
  const below = text.slice(end);
  return line.split(/[《》]/u).every((part) => below.includes(part));
}

/** The 《》 that a web page puts around the title of a document. */
function titleMarks({ text, start, end }: SourceLine): Span[] {
  if (!/^《[^《》]+》$/u.test(text)) return [];
  return [
    { start, end: start + 1 },
    { start: end - 1, end },
  ];
}

function add(spans: Span[], { start, end }: Span): void {
  const last = spans.at(-1);
  if (last?.end === start) last.end = end;
  else spans.push({ start, end });
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
