/** Characters of one text → the characters that stand for them in another: traditional → simplified. */
export type Folding = Readonly<Record<string, string>>;

/** Where something stands in a text, in UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

const INSIGNIFICANT = /[^\p{L}\p{N}]/gu;
/** What cannot be seen: joiners, directions, selectors of variants, fillers, control characters, halves of a character. */
export const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}]/gu;

/** White space; the byte order mark counts as such in regular expressions and cannot be seen. */
export const WHITE_SPACE = /[^\S\ufeff]/gu;

/**
 * The radicals that PDF files put in the place of characters and that Unicode’s compatibility forms leave as they are,
 * U+2E81–2EF2, each over its character (Unicode’s “Equivalent Unified Ideograph”; Kangxi’s, U+2F00–2FD5, are such forms).
 */
const RADICALS =
  '⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺶⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲';
const CHARACTERS =
  '厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑忄㣺扌攵旡日月歺民氵氺灬爫爫丬牛犭王疋罒示礻竹糹纟罓罒㓁羊耂肀聿肉臼艹艹艹虎衤覀西见角讠贝足车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀';
const ofRadical = new Map(Array.from(RADICALS, (radical, index) => [radical, CHARACTERS[index] ?? radical]));

/**
 * One form for what is written in several: full- and half-width characters, radicals, capitals, and the characters of
 * the given map; what cannot be seen is left out, white space apart.
 */
export function fold(text: string, folding: Folding = {}): string {
  const seen = text.replace(INVISIBLE, (char) => char.match(WHITE_SPACE)?.[0] ?? '').normalize('NFKC');
  return Array.from(seen, (char) => ofRadical.get(char) ?? char)
    .map((char) => folding[char] ?? char)
    .join('')
    .toLowerCase();
}

/** The letters, digits and Han characters of a text, folded: what a phrase is compared by. */
export function significant(text: string, folding: Folding = {}): string {
  return fold(text, folding).replace(INSIGNIFICANT, '');
}

/** Each character of a text, or what the map has for it. */
function replaceAll(text: string, folding: Folding): string {
  return Array.from(text, (char) => folding[char] ?? char).join('');
}

/** The significant characters of a text, with the range of the text that each UTF-16 unit of them came from. */
export interface PlainText {
  plain: string;
  ranges: Range[];
}

/** Reduces a text to its significant characters, one character at a time. */
export function significantText(text: string): PlainText {
  const ranges: Range[] = [];
  let plain = '';
  let offset = 0;
  for (const char of text) {
    const kept = significant(char);
    for (let unit = 0; unit < kept.length; unit++) ranges.push({ start: offset, end: offset + char.length });
    plain += kept;
    offset += char.length;
  }
  return { plain, ranges };
}

/** Where a phrase of significant characters stands in a text; places do not overlap, as when a browser searches a page. */
export function findPhrase({ plain, ranges }: PlainText, phrase: string, alike: Folding = {}): Range[] {
  const text = replaceAll(plain, alike);
  const wanted = replaceAll(phrase, alike);
  const places: Range[] = [];
  let from = wanted === '' ? -1 : text.indexOf(wanted);
  while (from !== -1) {
    const [first, last] = [ranges[from], ranges[from + wanted.length - 1]];
    if (first !== undefined && last !== undefined) places.push({ start: first.start, end: last.end });
    from = text.indexOf(wanted, from + wanted.length);
  }
  return places;
}

/**
 * A text as the search reads it, without tone marks or punctuation, its words parted by one space: `Lǜ sè`, `lv se` and
 * `lyu se` → `lu se`.
 */
export function foldLatin(text: string, folding: Folding = {}): string {
  return fold(text.normalize('NFD').replace(/\p{Mark}/gu, ''), folding)
    .replace(/(?<=[ln])(?:v|yu)/gu, 'u')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
