import { cleanName, LONGEST } from '../../../../exports/collection/collected.ts';
import { readListFile } from '../../../../exports/collection/collection-file.ts';
import type { SentList } from '../../../../exports/collection/collection-link.ts';
import { element } from '../../../shared/element.ts';
import { collectionWords as words } from '../collection-words.ts';
import { currentList, newList, type KeptLists } from '../kept-lists.ts';
import { pressButton } from '../press-button.ts';

interface ListActions {
  change: (kept: KeptLists, said: string) => void;
  /** A file that was opened; null where it is no list. */
  open: (sent: SentList | null) => void;
}

/**
 * Which list is shown, and what can be done with lists: a new one, another name, deleted, opened from a file.
 * @param kept the lists as they are when something is done, which the entries below may have changed since
 */
export function listControls(kept: () => KeptLists, { change, open }: ListActions): HTMLElement[] {
  const list = currentList(kept());
  const tools = element('p', 'mt-1 flex flex-wrap gap-x-5 text-sm');
  const ask = (button: HTMLElement, name: string, done: (given: string) => void) => {
    const form = nameForm(name, button, done);
    tools.after(form);
    form.querySelector('input')?.select();
  };
  const create = pressButton(words.newList, () => {
    ask(create, '', (name) => {
      const made = newList(name);
      change({ lists: [...kept().lists, made], current: made.id }, words.renamed(name));
    });
  });
  tools.append(create, fileButton(open));
  if (list === undefined) return [tools];
  const rename = pressButton(words.rename, () => {
    ask(rename, list.name, (name) => {
      const lists = kept().lists.map((each) => (each.id === list.id ? { ...each, name } : each));
      change({ ...kept(), lists }, words.renamed(name));
    });
  });
  const remove = pressButton(words.removeList, () => {
    const lists = kept().lists.filter(({ id }) => id !== list.id);
    change({ lists, current: lists.at(-1)?.id ?? '' }, words.listRemoved(list.name));
  });
  create.after(rename, remove);
  const count = element('span', 'text-muted', words.count(list.entries.length));
  count.dataset['count'] = '';
  const head = element('p', 'flex flex-wrap items-baseline gap-x-3', choice(kept, list.id, change), count);
  return [head, tools];
}

/** Controls that had the focus were drawn anew: it goes to what is said of it, or to the first of them. */
export function focusAfter(lists: HTMLElement, status: HTMLElement) {
  const next = status.textContent === '' ? lists.querySelector<HTMLElement>('select, button') : status;
  next?.focus({ preventScroll: true });
}

function choice(kept: () => KeptLists, current: string, change: ListActions['change']): HTMLElement {
  const select = element('select', 'min-h-10 max-w-full border border-edge bg-paper px-2');
  select.append(...kept().lists.map(({ id, name }) => new Option(name, id)));
  select.value = current;
  select.ariaLabel = words.list;
  select.addEventListener('change', () => {
    change({ ...kept(), current: select.value }, '');
  });
  return element('label', 'flex max-w-full flex-wrap items-baseline gap-x-2', words.list, select);
}

/** A field for the name of a list, in place of one that is open already; closed, it leads back to its button. */
function nameForm(name: string, opener: HTMLElement, done: (name: string) => void): HTMLFormElement {
  document.querySelector('.name-form')?.remove();
  const field = element('input', 'min-h-10 max-w-full border border-edge bg-paper px-2');
  field.value = name;
  field.required = true;
  field.maxLength = LONGEST.name;
  field.ariaLabel = words.newName;
  const save = element('button', 'min-h-10 cursor-pointer border border-edge px-3', words.newName);
  save.textContent = 'OK';
  const form = element('form', 'name-form mt-1 flex gap-2', field, save);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = cleanName(field.value).trim();
    if (given !== '') done(given);
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    form.remove();
    opener.focus();
  });
  return form;
}

function fileButton(open: ListActions['open']): HTMLElement {
  const field = element('input');
  field.type = 'file';
  field.accept = '.json,application/json';
  field.hidden = true;
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    field.value = '';
    if (file === undefined) return;
    file.text().then(
      (text) => {
        open(readListFile(text));
      },
      () => {
        open(null);
      },
    );
  });
  return element(
    'span',
    '',
    pressButton(words.openFile, () => {
      field.click();
    }),
    field,
  );
}
