import { element, inLanguage } from '../../../shared/element.ts';
import type { KeptText } from '../kept-text.ts';
import { keptTexts, keepText, replaceTexts } from '../kept-texts.ts';
import { ownWords } from '../own-settings.ts';

const words = ownWords.kept;

/** Lists the texts that this browser keeps; each is opened, renamed or removed, or all removed at once. */
export function drawKept(place: HTMLElement, open: (kept: KeptText) => void, said = '') {
  const texts = keptTexts();
  place.hidden = texts.length === 0 && said === '';
  const again = (message: string) => {
    drawKept(place, open, message);
    place.querySelector<HTMLElement>('[role=status]')?.focus({ preventScroll: true });
  };
  const items = texts.map((kept) => {
    const remove = button(words.remove, () => {
      again(replaceTexts(keptTexts().filter(({ id }) => id !== kept.id)) ? words.removed : words.refused);
    });
    const rename = button(words.rename, () => {
      item.replaceChildren(renameForm(kept, again));
      item.querySelector('input')?.select();
    });
    const name = button(kept.name, () => {
      open(kept);
    });
    inLanguage('zh', name).ariaLabel = `${words.open}: ${kept.name}`;
    const item = element('li', '', name, rename, remove);
    return item;
  });
  const status = element('p', 'text-sm', said);
  status.role = 'status';
  status.tabIndex = -1;
  place.replaceChildren(element('h2', '', words.title), element('ul', '', ...items), status);
  if (texts.length > 1)
    place.append(
      button(words.removeAll, () => {
        again(replaceTexts([]) ? words.removed : words.refused);
      }),
    );
}

function renameForm(kept: KeptText, again: (message: string) => void): HTMLFormElement {
  const field = element('input');
  field.value = kept.name;
  field.ariaLabel = words.newName;
  const save = element('button', '', words.rename);
  const form = element('form', '', field, save);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = field.value.trim();
    const isKept = keepText({ ...kept, name: name === '' ? kept.name : name });
    again(isKept ? words.renamed : words.refused);
  });
  return form;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
