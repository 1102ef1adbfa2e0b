const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** A number as Word writes it in a list, by the name that the file has for the form; null for a form that is not known. */
export function listNumber(value: number, form: string): string | null {
  const write = FORMS[form];
  if (write !== undefined) return write(value);
  const row = ROWS[form];
  return row === undefined ? null : ([...row][value - 1] ?? String(value));
}

const FORMS: Record<string, ((value: number) => string) | undefined> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: (value) => chinese(value, DIGITS, '十百千'),
  chineseCountingThousand: (value) => chinese(value, DIGITS, '十百千'),
  japaneseCounting: (value) => chinese(value, DIGITS, '十百千'),
  taiwaneseCounting: (value) => chinese(value, DIGITS, '十百千'),
  taiwaneseCountingThousand: (value) => chinese(value, DIGITS, '十百千'),
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (value) => chinese(value, FORMAL, '拾佰仟'),
  none: () => '',
};

const ROWS: Record<string, string | undefined> = {
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedCircleChinese: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  ideographEnclosedCircle: '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
};

/** Up to 9999: 十一, 一百〇五, 一千二百. */
function chinese(value: number, names: string, units: string): string {
  const places = [...String(value)].map(Number);
  let written = '';
  for (const [index, digit] of places.entries()) {
    const unit = units.charAt(places.length - index - 2);
    if (digit > 0) written += names.charAt(digit) + unit;
    else if (places.slice(index).some((later) => later > 0) && !written.endsWith(names.charAt(0)))
      written += names.charAt(0);
  }
  // 十一, not 一十一; formal numbers keep it.
  return names === DIGITS && value >= 10 && value < 20 ? written.slice(1) : written;
}

function digits(value: number): string {
  return [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('');
}

/** A … Z, AA, BB, as Word goes on. */
function letters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let left = value;
  let written = '';
  for (const [size, name] of ROMAN) {
    while (left >= size) [written, left] = [written + name, left - size];
  }
  return written;
}
