import { EDITION_ID } from '../../../../corpus/edition/edition.ts';
import type { Draft } from '../../../../corpus/received/draft.ts';
import type { OwnSheet } from '../../../../exports/own/own-sheet.ts';
import { element } from '../../../shared/element.ts';
import { saveFile } from '../../../shared/save-file.ts';
import { ownWords } from '../own-settings.ts';
import { toSheet } from './to-sheet.ts';
import type { Compared, OwnActions } from './own-results.ts';
import type { OwnView } from './own-view.ts';

const words = ownWords.take;

/** What is made of a text: its ending, its type and its bytes. */
const FILES: { name: 'word' | 'text' | 'csv'; ending: string; make: (sheet: OwnSheet) => Promise<Blob> }[] = [
  {
    name: 'word',
    ending: 'docx',
    make: async (sheet) => (await import('../../../../exports/own/own-word.ts')).ownWord(sheet),
  },
  {
    name: 'text',
    ending: 'txt',
    make: async (sheet) =>
      new Blob([(await import('../../../../exports/own/own-text.ts')).ownText(sheet)], {
        type: 'text/plain;charset=utf-8',
      }),
  },
  {
    name: 'csv',
    ending: 'csv',
    make: async (sheet) =>
      new Blob([(await import('../../../../exports/own/own-csv.ts')).ownCsv(sheet)], {
        type: 'text/csv;charset=utf-8',
      }),
  },
];

/** Buttons that make a file of the text and what was found, print it, save it for an edition, or keep it here. */
export function takeAwayBar(compared: Compared, view: OwnView, keep: OwnActions['keep']): HTMLElement {
  const status = element('span', '');
  status.role = 'status';
  const name = fileName(compared);
  const buttons = FILES.map(({ name: kind, ending, make }) =>
    button(words[kind], async () => {
      saveFile(await make(toSheet(compared, view)), `${name}.${ending}`);
    }),
  );
  function button(text: string, press: () => void | Promise<void>): HTMLButtonElement {
    const made = element('button', '', text);
    made.type = 'button';
    made.addEventListener('click', () => {
      void (async () => {
        try {
          await press();
        } catch (error) {
          console.warn(error);
          status.textContent = words.failed;
        }
      })();
    });
    return made;
  }
  const draft = button(words.draft, () => {
    const { text, mends } = compared.given;
    const saved: Draft = { draft: 1, text, mends };
    saveFile(new Blob([JSON.stringify(saved)], { type: 'application/json' }), `${name}.draft.json`);
    status.textContent = words.draftHow;
  });
  const made = element(
    'div',
    'own-bar no-print',
    ...buttons,
    button(words.print, () => {
      print();
    }),
    draft,
    button(ownWords.kept.keep, async () => {
      status.textContent = await keep(compared.given, compared.reading.record.title ?? name);
    }),
    status,
  );
  made.role = 'group';
  made.ariaLabel = words.title;
  return made;
}

/** The title without what no system takes in the name of a file. */
function fileName({ reading }: Compared): string {
  const title = reading.record.title?.replace(/[^\p{L}\p{N}]+/gu, '') ?? '';
  return title === '' ? EDITION_ID : [...title].slice(0, 40).join('');
}
