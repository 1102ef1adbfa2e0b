import type { Mend } from '../../../../corpus/received/mends.ts';
import { countHan } from '../../../../corpus/model/han.ts';
import { element, inLanguage } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import type { KeptText } from '../kept/kept-text.ts';
import type { OwnReading } from '../own-worker.ts';
import { linesShown, mendList } from './mend-list.ts';

const words = ownWords.read;

/**
 * What was read of a text: its record, what was restored or left out, and its lines to be mended, as open as what was
 * drawn before.
 */
export function drawReading(
  reading: OwnReading,
  given: KeptText,
  mend: (mends: Mend[]) => void,
  before: HTMLElement,
): HTMLElement {
  const { record, document } = reading;
  const sentences = document.provisions.flatMap((provision) => provision.sentences);
  const characters = document.texts
    .filter(({ kind }) => kind !== 'title' && kind !== 'block')
    .reduce((sum, { zh }) => sum + countHan(zh), 0);
  const title =
    record.title === null
      ? element('span', 'text-muted', words.untitled)
      : inLanguage('zh', element('span', '', record.title));
  const facts = [
    [words.number, record.docNumber],
    [words.issuer, record.issuer],
    [words.adopted, record.adopted],
    [words.issued, record.issued],
  ].flatMap(([name = '', value]) => (value === null || value === undefined ? [] : [fact(name ?? '', value)]));
  const size = words.facts(document.provisions.length, sentences.length, characters);
  const mended = element('details', 'own-mends', element('summary', '', words.mend));
  const [open] = before.querySelectorAll('details');
  mended.open = open?.open === true;
  const shown = linesShown(before);
  const fill = () => {
    if (mended.open && mended.children.length === 1)
      mended.append(mendList(reading, given.mends, mend, shown));
  };
  mended.addEventListener('toggle', fill);
  fill();
  return element(
    'section',
    'own-read',
    element('h2', '', words.title),
    element('p', 'own-title', title),
    element('p', 'own-facts', ...facts, element('span', '', size)),
    element('p', 'text-sm text-muted', restorations(reading, given)),
    ...unbroken(document.texts),
    mended,
  );
}

/** Han characters from which a sentence without a stop is hardly one. */
const UNBROKEN = 300;

/** What was seen of a text that has lost its stops, and what can be done. */
function unbroken(texts: OwnReading['document']['texts']): HTMLElement[] {
  const sizes = texts.flatMap(({ kind, zh }) => (kind === 'sentence' ? [countHan(zh)] : []));
  const longest = Math.max(0, ...sizes);
  return longest < UNBROKEN ? [] : [element('p', 'own-unbroken', words.unbroken(longest))];
}

function fact(name: string, value: string): HTMLElement {
  return element('span', '', `${name} `, inLanguage('zh', element('b', '', value)));
}

/** What was changed, put in or left out of a text as it was given; nothing is passed over. */
export function restorations({ restored, leftOut }: OwnReading, { numbers, mends }: KeptText): string {
  const said = [
    ...(numbers === undefined || numbers === 0 ? [] : [words.restored.numbers(numbers)]),
    ...(['characters', 'pinyin', 'punctuation'] as const).flatMap((rule) =>
      restored[rule] === 0 ? [] : [words.restored[rule](restored[rule])],
    ),
    ...(leftOut.length === 0 ? [] : [words.restored.leftOut(leftOut.length)]),
    ...(restored.marks === 0 ? [] : [words.restored.marks(restored.marks)]),
    ...(mends.length === 0 ? [] : [words.restored.mended(mends.length)]),
  ];
  return said.length === 0 ? words.restored.none : said.join(' · ');
}
