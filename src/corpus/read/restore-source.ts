import * as OpenCC from 'opencc-js/t2cn';
import { ContentError } from '../edition/content-error.ts';
import { withoutSpace } from '../model/han.ts';
import type { Localized } from '../model/localized.ts';
import type { RestorationRule } from '../schema/schema.ts';

/** A correction made by hand: `source`, unique with its context, is read as `edition`. White space does not count. */
export interface Correction {
  kind: 'correction' | 'furniture';
  before?: string | undefined;
  source: string;
  after?: string | undefined;
  edition: string;
  reason: Localized;
}

/** A piece of the source with its reading in the edition; `at` is its offset in the file, in code points. */
export interface Segment {
  kind: 'same' | 'correction' | 'furniture' | RestorationRule;
  at: number;
  source: string;
  edition: string;
  reason: Localized | null;
}

const RULE_REASONS: Record<RestorationRule, Localized> = {
  pinyin: {
    zh: '抓取时插入的拼音，不属正文。',
    en: 'Pinyin injected behind the character when the page was copied.',
  },
  characters: {
    zh: '来源被转换为繁体；公文原为简体。',
    en: 'The source was converted to traditional characters; the document was issued in simplified ones.',
  },
  punctuation: {
    zh: '来源的标点被转换为半角；公文原用全角。',
    en: 'The punctuation was converted to half-width; Chinese official documents use full-width.',
  },
};

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};
export const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });

/** Where a restoration stands in the source without its white space, in UTF-16 offsets. */
interface Span extends Omit<Segment, 'at'> {
  start: number;
  end: number;
}

/** What the rules look for in a text without white space. */
export const PATTERNS = {
  pinyin: /(?<=\p{Script=Han})\([\p{Script=Latin}\p{M}]+\)/gu,
  /** Besides marks that no digits enclose: brackets around other than Latin, and the stop behind a Han character that is no numeral. */
  punctuation:
    /(?<!\d)[,:;?!]|[,:;?!](?!\d)|\((?=[^()\p{Script=Latin}]{1,60}\))|(?<=\([^()\p{Script=Latin}]{1,60})\)|(?<=[\p{Script=Han}）)〕”》])(?<![一二三四五六七八九十])\.(?:(?![.\d\p{Script=Latin}])|(?=\d{1,2}[、.．]\p{Script=Han}))/gu,
};

/**
 * Reads a source through its declared restorations: the segments in order, whose `source` is every
 * character of the source that is not white space, and whose `edition` is the restored text.
 * Unchanged characters are a segment each.
 * @throws {ContentError} where a correction is not found exactly once or overlaps another.
 */
export function restoreSource(
  source: string,
  rules: readonly RestorationRule[],
  corrections: readonly Correction[],
  file: string,
): Segment[] {
  const text = withoutSpace(source);
  const spans = corrections.flatMap(
    (correction, index) => ContentError.attempt(() => locate(text, correction, file, fieldOf(index))) ?? [],
  );
  assertDisjoint(spans, file);
  if (rules.includes('pinyin')) claim(spans, text, 'pinyin', () => '');
  if (rules.includes('punctuation')) {
    claim(spans, text, 'punctuation', (mark) => FULL_WIDTH[mark] ?? mark);
  }
  const segments = toSegments(source, spans);
  return rules.includes('characters') ? simplifyCharacters(segments) : segments;
}

function locate(text: string, correction: Correction, file: string, field: ContentError['field']): Span {
  const before = withoutSpace(correction.before ?? '');
  const wanted = withoutSpace(correction.source);
  const context = before + wanted + withoutSpace(correction.after ?? '');
  const found = text.indexOf(context);
  if (wanted === '' || found === -1 || text.includes(context, found + 1)) {
    throw new ContentError(
      file,
      `the ${correction.kind} “${correction.source}” ${found === -1 ? 'is not in the source' : 'does not stand exactly once in the source'}. ` +
        'Quote it as the source has it, and add “before” or “after” until it stands once.',
      field,
    );
  }
  return {
    kind: correction.kind,
    start: found + before.length,
    end: found + before.length + wanted.length,
    source: wanted,
    edition: withoutSpace(correction.edition),
    reason: correction.reason,
  };
}

/** Where a correction stands in the front matter. */
function fieldOf(index: number): ContentError['field'] {
  return ['restoration', 'corrections', index];
}

function assertDisjoint(spans: readonly Span[], file: string): void {
  for (const [index, span] of spans.entries()) {
    if (spans.slice(index + 1).some((other) => overlap(span, other))) {
      ContentError.tell(
        file,
        `the ${span.kind} “${span.source}” overlaps another one. Make them one.`,
        fieldOf(index),
      );
    }
  }
}

/** Adds a span for every match of a rule's pattern that no earlier span covers. */
function claim(
  spans: Span[],
  text: string,
  rule: keyof typeof PATTERNS,
  read: (match: string) => string,
): void {
  const earlier = [...spans];
  for (const { 0: match, index } of text.matchAll(PATTERNS[rule])) {
    const span = { start: index, end: index + match.length };
    if (earlier.some((other) => overlap(span, other))) continue;
    spans.push({ ...span, kind: rule, source: match, edition: read(match), reason: RULE_REASONS[rule] });
  }
}

function overlap(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

function toSegments(source: string, spans: readonly Span[]): Segment[] {
  const starts = new Map(spans.map((span) => [span.start, span]));
  const segments: Segment[] = [];
  let offset = 0;
  let end = 0;
  for (const [at, char] of [...source].entries()) {
    if (/\s/u.test(char)) continue;
    const span = starts.get(offset);
    if (span !== undefined) {
      const { kind, source: old, edition, reason } = span;
      segments.push({ kind, at, source: old, edition, reason });
      end = span.end;
    } else if (offset >= end) {
      segments.push({ kind: 'same', at, source: char, edition: char, reason: null });
    }
    offset += char.length;
  }
  return segments;
}

/** Converts the whole reading at once, so that phrases guide the choice of characters. */
function simplifyCharacters(segments: readonly Segment[]): Segment[] {
  const converted = [...toSimplified(segments.map((segment) => segment.edition).join(''))];
  let next = 0;
  return segments.map((segment) => {
    const reading = converted.slice(next, (next += [...segment.edition].length)).join('');
    if (segment.kind !== 'same' || reading === segment.edition) return segment;
    return { ...segment, kind: 'characters', edition: reading, reason: RULE_REASONS.characters };
  });
}
