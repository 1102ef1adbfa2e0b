import { element, inLanguage } from '../../../shared/element.ts';
import type { KeptText } from './kept-text.ts';
import { keptTexts, replaceTexts } from './kept-texts.ts';
import { ownWords } from '../own-settings.ts';
import { pressButton } from '../result/controls.ts';

const words = ownWords.kept;

/** Texts listed before one asks for all: the list stands before the field. */
const SHOWN = 3;

/** Characters of the longest name that a reader gives. */
const LONGEST_NAME = 120;

/** Where texts are listed, and how many; what a press on one does. */
interface KeptList {
  place: HTMLElement;
  open: (kept: KeptText) => void;
  /** Whether all are shown. */
  isWhole: boolean;
}

/** Lists the texts that this browser keeps, the newest first; each is opened, renamed or removed, or all removed at once. */
export function drawKept(list: KeptList, said = '') {
  const { place, isWhole } = list;
  const texts = keptTexts();
  place.hidden = texts.length === 0 && said === '';
  const again = (message: string) => {
    drawKept(list, message);
    place.querySelector<HTMLElement>('[role=status]')?.focus({ preventScroll: true });
  };
  const shown = isWhole ? texts : texts.slice(0, SHOWN);
  const status = element('p', 'text-sm', said);
  status.role = 'status';
  status.tabIndex = -1;
  place.replaceChildren(
    ...(texts.length === 0
      ? []
      : [
          element('h2', '', words.title),
          element('ul', '', ...shown.map((kept) => keptItem(kept, list.open, again))),
        ]),
    ...(shown.length === texts.length
      ? []
      : [
          pressButton(words.more(texts.length), () => {
            drawKept({ ...list, isWhole: true });
            place.querySelectorAll('li')[SHOWN]?.querySelector('button')?.focus();
          }),
        ]),
    ...(texts.length < 2
      ? []
      : [
          pressButton(words.removeAll, () => {
            again(replaceTexts([]) ? words.removed : words.refused);
          }),
        ]),
    status,
  );
}

function keptItem(kept: KeptText, open: KeptList['open'], again: (message: string) => void): HTMLElement {
  const name = pressButton(kept.name, () => {
    open(kept);
  });
  inLanguage('zh', name).ariaLabel = `${words.open}: ${kept.name}`;
  const rename = pressButton(words.rename, () => {
    item.replaceChildren(renameForm(kept, again));
    item.querySelector('input')?.select();
  });
  const remove = pressButton(words.remove, () => {
    again(replaceTexts(keptTexts().filter(({ id }) => id !== kept.id)) ? words.removed : words.refused);
  });
  const item = element('li', '', name, rename, remove);
  return item;
}

function renameForm(kept: KeptText, again: (message: string) => void): HTMLFormElement {
  const field = element('input');
  field.value = kept.name;
  field.maxLength = LONGEST_NAME;
  field.ariaLabel = words.newName;
  const save = element('button', '', words.rename);
  const form = element('form', '', field, save);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = field.value.trim();
    if (name === '' || name === kept.name) {
      again('');
      return;
    }
    const renamed = keptTexts().map((each) => (each.id === kept.id ? { ...each, name } : each));
    again(replaceTexts(renamed) ? words.renamed : words.refused);
  });
  return form;
}
