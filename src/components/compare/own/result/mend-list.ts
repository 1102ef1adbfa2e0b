import type { Mend } from '../../../../corpus/received/mends.ts';
import type { LinePiece } from '../../../../corpus/received/read-lines.ts';
import { placeLabel } from '../../../../naming/place-label.ts';
import { pageLang, pageLocale } from '../../../../i18n/page-words.ts';
import { element, inLanguage } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import { pressButton } from './controls.ts';
import type { OwnReading } from '../own-worker.ts';

const words = ownWords.read;

/** Lines drawn at a time. */
const SHOWN = 100;
/** Characters by which a place to split is named. */
const NAMED = 8;

/** A line of the text or one that was left out, in the order of the source. */
interface ShownLine {
  at: number;
  text: string;
  kind: OwnReading['lines'][number]['kind'] | null;
  pieces: readonly LinePiece[];
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
    ...leftOut.map(({ at, text }) => ({ at, text, kind: null, pieces: [] })),
  ].sort((a, b) => a.at - b.at);
  const list = element('ol', '');
  const made = element('div', '', element('p', 'text-sm text-muted', words.mendHow));
  if (mends.length > 0)
    made.append(
      pressButton(words.undoAll, () => {
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
    const more = pressButton(words.more(Math.min(left, SHOWN)), () => {
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

function row(line: ShownLine, isFirst: boolean, mends: readonly Mend[], mend: Say): HTMLElement {
  const { at, text, kind, pieces } = line;
  const own = mends.filter((each) => each.at === at);
  const change = (name: Mend['change']) =>
    mendButton(words.mends[name], name, () => {
      mend([...mends, { at, change: name }]);
    });
  const shown = inLanguage('zh', element(kind === null ? 'del' : 'span', 'own-line', text));
  const split = (place: number) => {
    mend([...mends, { at: place, change: 'split' }]);
  };
  const buttons = [
    ...(isFirst || kind === null ? [] : [change('join')]),
    ...(pieces.length < 2 ? [] : [splitButton(line, shown, split)]),
    ...(kind === null || kind === 'chapter' ? [] : [change('heading')]),
    ...(kind === 'prose' ? [] : [change('text')]),
    ...(kind === null ? [] : [change('not-text')]),
    ...(own.length === 0
      ? []
      : [
          mendButton(words.mends.undo, 'undo', () => {
            mend(mends.filter((each) => each.at !== at));
          }),
        ]),
  ];
  const name = element('span', 'own-kind', kindName(kind), own.length === 0 ? '' : ` · ${words.mended}`);
  const made = element('li', '', name, shown, element('span', 'own-buttons', ...buttons));
  made.dataset['at'] = String(at);
  return made;
}

/** Splits a line where it can be split in one place; where in several, opens it with a button at each, and closes it. */
function splitButton(
  { text, pieces }: ShownLine,
  shown: HTMLElement,
  split: (at: number) => void,
): HTMLButtonElement {
  const [first, second, ...others] = pieces;
  if (second !== undefined && others.length === 0)
    return mendButton(words.mends.split, 'split', () => {
      split(second.at);
    });
  const places = pieces.slice(1).flatMap((piece) => {
    const here = mendButton(words.splitHere, 'split', () => {
      split(piece.at);
    });
    here.lang = pageLang();
    here.ariaLabel = words.splitBefore([...piece.text].slice(0, NAMED).join(''));
    return [here, piece.text];
  });
  const made = mendButton(words.mends.split, 'split', () => {
    const isOpen = shown.classList.toggle('own-places');
    made.ariaExpanded = String(isOpen);
    shown.replaceChildren(...(isOpen ? [first?.text ?? '', ...places] : [text]));
    shown.querySelector('button')?.focus();
  });
  made.ariaExpanded = 'false';
  return made;
}

/** A button by which its mend is found again once the lines are drawn anew. */
function mendButton(text: string, change: Mend['change'] | 'undo', press: () => void): HTMLButtonElement {
  const made = pressButton(text, press);
  made.dataset['change'] = change;
  return made;
}

function kindName(kind: ShownLine['kind']): string {
  if (kind === null) return words.kinds.leftOut;
  if (kind === 'chapter' || kind === 'provision' || kind === 'prose') return words.kinds[kind];
  return placeLabel(kind, pageLocale());
}
