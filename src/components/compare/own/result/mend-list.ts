import type { Mend } from '../../../../corpus/received/mends.ts';
import { placeLabel } from '../../../../naming/place-label.ts';
import { pageLocale } from '../../../../i18n/page-words.ts';
import { element, inLanguage } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import type { OwnReading } from '../own-worker.ts';

const words = ownWords.read;

/** Lines drawn at a time. */
const SHOWN = 100;

/** A line of the text or one that was left out, in the order of the source. */
interface ShownLine {
  at: number;
  text: string;
  kind: OwnReading['lines'][number]['kind'] | null;
  splitAt: number | null;
}

type Say = (mends: Mend[]) => void;

/** How many lines are shown, where there are more than are drawn at a time. */
export function linesShown(place: ParentNode): number {
  return place.querySelectorAll('li[data-at]').length;
}

/** Every line with what it was read as, and a button for each mend; at first so many lines as were shown before. */
export function mendList(
  { lines, leftOut }: OwnReading,
  mends: readonly Mend[],
  mend: Say,
  shown: number,
): HTMLElement {
  const all: ShownLine[] = [
    ...lines.map(({ entries, ...line }) => ({ ...line, text: entries.join(' ') })),
    ...leftOut.map(({ at, text }) => ({ at, text, kind: null, splitAt: null })),
  ].sort((a, b) => a.at - b.at);
  const list = element('ol', '');
  const made = element('div', '', element('p', 'text-sm text-muted', words.mendHow));
  if (mends.length > 0)
    made.append(
      button(words.undoAll, () => {
        mend([]);
      }),
    );
  made.append(list);
  const show = (from: number, count: number) => {
    list.append(
      ...all.slice(from, from + count).map((line, index) => row(line, from + index === 0, mends, mend)),
    );
    const left = all.length - from - count;
    if (left <= 0) return;
    const more = button(words.more(Math.min(left, SHOWN)), () => {
      more.remove();
      show(from + count, SHOWN);
      // Who came by keyboard goes on from the first line that is new.
      list.children[from + count]?.querySelector('button')?.focus({ preventScroll: true });
    });
    made.append(more);
  };
  show(0, Math.max(SHOWN, shown));
  return made;
}

function row(
  { at, text, kind, splitAt }: ShownLine,
  isFirst: boolean,
  mends: readonly Mend[],
  mend: Say,
): HTMLElement {
  const own = mends.filter((each) => each.at === at);
  const others = mends.filter((each) => each.at !== at);
  const change = (name: Mend['change']) =>
    button(words.mends[name], () => {
      mend([...mends, { at, change: name }]);
    });
  const buttons = [
    ...(isFirst || kind === null ? [] : [change('join')]),
    ...(splitAt === null
      ? []
      : [
          button(words.mends.split, () => {
            mend([...mends, { at: splitAt, change: 'split' }]);
          }),
        ]),
    ...(kind === null || kind === 'chapter' ? [] : [change('heading')]),
    ...(kind === 'prose' ? [] : [change('text')]),
    ...(kind === null ? [] : [change('not-text')]),
    ...(own.length === 0
      ? []
      : [
          button(words.mends.undo, () => {
            mend(others);
          }),
        ]),
  ];
  const name = element('span', 'own-kind', kindName(kind), own.length === 0 ? '' : ` · ${words.mended}`);
  const shown = inLanguage('zh', element(kind === null ? 'del' : 'span', 'own-line', text));
  const made = element('li', '', name, shown, element('span', 'own-buttons', ...buttons));
  made.dataset['at'] = String(at);
  return made;
}

function kindName(kind: ShownLine['kind']): string {
  if (kind === null) return words.kinds.leftOut;
  if (kind === 'chapter' || kind === 'provision' || kind === 'prose') return words.kinds[kind];
  return placeLabel(kind, pageLocale());
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
