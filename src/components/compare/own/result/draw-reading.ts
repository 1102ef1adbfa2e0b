import type { Mend } from '../../../../corpus/received/mends.ts';
import { countHan } from '../../../../corpus/model/han.ts';
import { element, inLanguage } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import type { OwnReading } from '../own-worker.ts';
import { mendList } from './mend-list.ts';

const words = ownWords.read;

/** What was read of a text: its record, what was restored or left out, and its lines to be mended. */
export function drawReading(
  reading: OwnReading,
  mends: readonly Mend[],
  mend: (mends: Mend[]) => void,
  isOpen: boolean,
): HTMLElement {
  const { record, document } = reading;
  const sentences = document.provisions.flatMap((provision) => provision.sentences);
  const characters = document.provisions
    .flatMap(({ heading, sentences: own }) => [heading ?? '', ...own.map(({ zh }) => zh)])
    .reduce((sum, text) => sum + countHan(text), 0);
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
  mended.open = isOpen;
  const fill = () => {
    if (mended.open && mended.children.length === 1) mended.append(mendList(reading, mends, mend));
  };
  mended.addEventListener('toggle', fill);
  fill();
  return element(
    'section',
    'own-read',
    element('h2', '', words.title),
    element('p', 'own-title', title),
    element('p', 'own-facts', ...facts, element('span', '', size)),
    element('p', 'text-sm text-muted', restorations(reading)),
    mended,
  );
}

function fact(name: string, value: string): HTMLElement {
  return element('span', '', `${name} `, inLanguage('zh', element('b', '', value)));
}

function restorations({ restored, leftOut }: OwnReading): string {
  const said = [
    ...(['characters', 'pinyin', 'punctuation'] as const).flatMap((rule) =>
      restored[rule] === 0 ? [] : [words.restored[rule](restored[rule])],
    ),
    ...(leftOut.length === 0 ? [] : [words.restored.leftOut(leftOut.length)]),
  ];
  return said.length === 0 ? words.restored.none : said.join(' · ');
}
