import { ContentError } from '../edition/content-error.ts';
import type { Document } from '../model/corpus.ts';
import { documentTexts, type DocumentText } from '../model/document-texts.ts';
import type { TranslationData } from '../schema/schema.ts';
import type { Term } from '../model/terms.ts';
import { withoutRendering } from './assert-renderings.ts';
import { datesInFigures } from '../read/chinese-date.ts';
import { numeralValue } from '../model/chinese-numeral.ts';

/**
 * Every title, heading, sentence and block has one English rendering and nothing else has; set
 * phrases have their standard rendering and numbers agree, unless an exception is declared with its
 * reason; notes stand on words of the translation.
 * @param hasTerms whether all terms could be read, without which an exception may only seem not needed
 * @throws {ContentError} with file, ids and what to do.
 */
export function assertTranslation(
  document: Document,
  translation: TranslationData,
  terms: readonly Term[],
  file: string,
  hasTerms = true,
): void {
  const pairs = documentTexts(document).filter(({ id }) => translation.text[id] !== undefined);
  assertComplete(document, translation, file);
  for (const pair of pairs) {
    assertTerms(pair, translation, terms, file);
    assertNumbersAgree(pair, file);
  }
  if (hasTerms) assertExceptionsUsed(pairs, translation, terms, file);
  for (const [index, { at, phrase }] of translation.notes.entries()) {
    if (translation.text[at]?.includes(phrase) !== true) {
      ContentError.tell(file, `the note on “${phrase}” says it stands in “${at}”, where it does not.`, [
        'notes',
        index,
      ]);
    }
  }
}

/** A draft need not be translated whole, but has no English for what it does not have. */
function assertComplete(document: Document, { text }: TranslationData, file: string): void {
  const pairs = documentTexts(document);
  const missing = pairs
    .filter(({ id }) => text[id] === undefined && !ContentError.isTold(file, 'text', id))
    .map(({ id }) => id);
  const left = Object.keys(text).filter((id) => !pairs.some((pair) => pair.id === id));
  if (missing.length > 0 && document.draft !== true) {
    ContentError.tell(file, `no translation of ${missing.join(', ')}. Translate each.`);
  }
  if (left.length > 0) {
    ContentError.tell(file, `${left.join(', ')} is no text of the document. Remove or rename it.`, [
      'text',
      left[0] ?? '',
    ]);
  }
}

function assertTerms(
  { id, zh, en }: DocumentText,
  translation: TranslationData,
  terms: readonly Term[],
  file: string,
): void {
  const wrong = withoutRendering({ zh, en }, terms).filter(
    ({ term }) => !translation.exceptions.some((exception) => exception.at === id && exception.term === term),
  );
  for (const each of wrong) {
    ContentError.tell(
      file,
      `“${id}” has ${each.term} but none of its renderings (${each.renderings.join(' / ')}). ` +
        'Use one, or declare the exception with its reason.',
      ['text', id],
    );
  }
}

function assertNumbersAgree({ id, zh, en }: DocumentText, file: string): void {
  const { missing, added } = compareNumbers(zh, en);
  if (missing.length > 0) {
    ContentError.tell(file, `“${id}” lacks ${missing.join(', ')}, which the Chinese states.`, ['text', id]);
  }
  if (added.length > 0) {
    ContentError.tell(file, `“${id}” states ${added.join(', ')}, which the Chinese does not.`, ['text', id]);
  }
}

/** An exception that nothing needs any more would hide the next mistake. */
function assertExceptionsUsed(
  pairs: readonly DocumentText[],
  { exceptions }: TranslationData,
  terms: readonly Term[],
  file: string,
): void {
  for (const [index, { at, term }] of exceptions.entries()) {
    const pair = pairs.find(({ id }) => id === at);
    if (pair === undefined || !withoutRendering(pair, terms).some((each) => each.term === term)) {
      ContentError.tell(file, `the exception for ${term} in “${at}” is not needed. Remove it.`, [
        'exceptions',
        index,
      ]);
    }
  }
}

/** English names of numbers, each at the place of its value; of months, one before it. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ROMAN = 'nulla I II III IV V VI VII VIII IX X'.split(' ');

const NUMERAL = '[〇零一二两三四五六七八九十百]+';

/** Where a Chinese numeral counts or orders: the number of a line, an ordinal, a table, a count above one. */
const COUNTING = [
  new RegExp(`^（?(${NUMERAL})[、）]`, 'gu'),
  new RegExp(`(?<![每进唯统新])(${NUMERAL})(?=届|次|中全会)`, 'gu'),
  new RegExp(`(?<=党的)(${NUMERAL})(?=大)`, 'gu'),
  new RegExp(`附[表件](${NUMERAL})`, 'gu'),
  new RegExp(`^第(${NUMERAL})(?=[条章])`, 'gu'),
  new RegExp(
    `(?<!第[〇零一二两三四五六七八九十百]*)((?!一[^十百])${NUMERAL})(?=个|项|大发展|条|张|种|步骤)`,
    'gu',
  ),
];

/**
 * The numbers a Chinese text states: Arabic figures, and Chinese numerals where they count or order
 * something (第十二次, 三个, 十届). Numerals inside words (进一步, 一系列) are not numbers.
 */
export function numbersInChinese(chinese: string): number[] {
  const text = datesInFigures(chinese);
  const arabic = [...text.matchAll(/\d+/gu)].map(([figure]) => Number(figure));
  const numerals = COUNTING.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, numeral = '']) => numeralValue(numeral)),
  );
  return [...arabic, ...numerals];
}

/** Every number an English text can be read to state: figures, ordinals, number words, months and Roman heads. */
export function numbersInEnglish(text: string): number[] {
  const figures = [...text.matchAll(/\d[\d,]*/gu)].map(([figure]) => Number(figure.replaceAll(',', '')));
  const words = text.split(/[^A-Za-z]+/u).flatMap((word) => {
    const lower = word.toLowerCase();
    const found = [
      WORDS.indexOf(lower),
      ORDINALS.indexOf(lower),
      MONTHS.indexOf(word) + 1 || -1,
      ROMAN.indexOf(word),
      ['once', 'twice'].indexOf(lower) + 1 || -1,
    ];
    return found.filter((value) => value > 0);
  });
  return [...figures, ...words];
}

/** The numbers in which a text and its translation do not agree. */
interface NumberMismatch {
  /** Stated in Chinese, not in English. */
  missing: number[];
  /** Given in figures in English, not stated in Chinese. */
  added: number[];
}

export function compareNumbers(zh: string, en: string): NumberMismatch {
  const chinese = numbersInChinese(zh);
  const english = numbersInEnglish(en);
  const figures = numbersInEnglish(en.replace(/[A-Za-z]+/gu, ' '));
  return { missing: without(chinese, english), added: without(figures, chinese) };
}

/** The first list less the second, each number as often as it stands. */
function without(numbers: readonly number[], others: readonly number[]): number[] {
  const left = [...others];
  return numbers.filter((number) => {
    const index = left.indexOf(number);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}
