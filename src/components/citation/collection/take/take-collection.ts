import {
  CITATION_FILES,
  CITATION_FORMS,
  type CitationForm,
} from '../../../../exports/citation/citation-forms.ts';
import { listFile } from '../../../../exports/collection/collection-file.ts';
import { listFragment } from '../../../../exports/collection/collection-link.ts';
import { chosenForm, rememberForm } from '../../chosen-form.ts';
import { copyText } from '../../copy-text.ts';
import { loadCitation, siteAddress } from '../../load-citation.ts';
import { quotationWords } from '../../quotation-words.ts';
import { element } from '../../../shared/element.ts';
import { saveFile, today } from '../../../shared/save-file.ts';
import { collectionWords as words } from '../collection-words.ts';
import { pressButton } from '../press-button.ts';
import type { CollectionSettings, ReadEntry } from '../read-entries.ts';

/** Characters of the longest address that is sent: mail and messengers cut longer ones. */
const LONGEST_LINK = 4000;

const FILED: readonly string[] = CITATION_FILES.map(({ form }) => form);
/** The forms that set a citation as a line of text. */
const STYLES = CITATION_FORMS.filter((form) => !FILED.includes(form));

/** What is taken away: a list as it is shown. */
export interface TakenList {
  name: string;
  read: ReadEntry[];
}

type Made = 'word' | 'markdown' | 'html' | 'csv' | 'print';

/** What a list is taken away as, the style that it is cited in, and the link that sends it. */
export function takeCollection(shown: () => TakenList, settings: CollectionSettings): HTMLElement {
  const status = element('p', 'text-sm');
  status.role = 'status';
  const say = (...said: (Node | string)[]) => {
    status.replaceChildren(...said);
  };
  const attempt = (make: () => Promise<string>) => {
    say(words.making);
    make().then(say, (error: unknown) => {
      console.warn(error);
      say(words.takeFailed);
    });
  };
  const style = styleChoice();
  const made = (form: Made) =>
    pressButton(words[form], () => {
      attempt(async () => {
        const { makeHandout } = await import('./make-handout.ts');
        return await makeHandout(form, shown(), style.value as CitationForm, settings);
      });
    });
  const works = (form: 'bibtex' | 'ris') =>
    pressButton(words[form], () => {
      attempt(() => saveWorks(shown(), form, settings));
    });
  const file = pressButton(words.file, () => {
    saveList(shown(), settings);
    say(words.saved);
  });
  const share = pressButton(words.share, () => void shareList(shown(), settings, say));
  const box = element(
    'details',
    'take-collection no-print mt-4',
    element('summary', 'w-fit cursor-pointer py-1', words.take),
    element('label', 'flex flex-wrap items-baseline gap-x-2 text-sm', words.style, style),
    element(
      'p',
      'flex flex-wrap gap-x-5',
      ...(['word', 'markdown', 'html', 'csv', 'print'] as const).map(made),
    ),
    element('p', 'flex flex-wrap gap-x-5', works('bibtex'), works('ris'), file),
  );
  box.open = true;
  return element(
    'div',
    '',
    box,
    element('p', 'no-print mt-2', share),
    element('p', 'no-print max-w-prose text-sm text-muted', words.shareNote),
    status,
  );
}

function styleChoice(): HTMLSelectElement {
  const select = element('select', 'min-h-10 border border-edge bg-paper px-2');
  const { forms } = quotationWords();
  select.append(...STYLES.map((form) => new Option(forms[form], form)));
  select.value = STYLES.find((form) => form === chosenForm()) ?? quotationWords().usualForm;
  select.addEventListener('change', () => {
    rememberForm(select.value);
  });
  return select;
}

/** The name of a file of a list: the edition, the list, the day. */
export function handoutName({ name }: TakenList, { edition }: CollectionSettings): string {
  const own = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return [edition, own, today()].filter((part) => part !== '').join('-');
}

function saveList(list: TakenList, settings: CollectionSettings) {
  const text = listFile({ name: list.name, entries: list.read.map(({ entry }) => entry) });
  saveFile(new Blob([text], { type: 'application/json' }), `${handoutName(list, settings)}.json`);
}

/** The documents from which entries are, each once, as a file for reference managers. */
async function saveWorks(
  list: TakenList,
  form: 'bibtex' | 'ris',
  settings: CollectionSettings,
): Promise<string> {
  const documents = [...new Set(list.read.flatMap(({ cited }) => (cited === null ? [] : [cited.document])))];
  if (documents.length === 0) return words.noDocuments;
  const works = await Promise.all(
    documents.map((document) => loadCitation(document, form, siteAddress(`documents/${document}/`))),
  );
  const file = CITATION_FILES.find((each) => each.form === form);
  const text = `${works.map((work) => work.trim()).join('\n\n')}\n`;
  saveFile(
    new Blob([text], { type: file?.type ?? 'text/plain' }),
    `${handoutName(list, settings)}.${file?.ending ?? 'txt'}`,
  );
  return words.saved;
}

async function shareList(
  list: TakenList,
  settings: CollectionSettings,
  say: (...said: (Node | string)[]) => void,
) {
  const entries = list.read.map(({ entry }) => entry);
  const link = `${siteAddress('collection/')}#${listFragment({ name: list.name, entries }, settings.version)}`;
  if (link.length > LONGEST_LINK) {
    saveList(list, settings);
    say(words.tooLong(link.length, LONGEST_LINK));
    return;
  }
  try {
    await copyText(link);
    say(words.shared(link.length));
  } catch (error) {
    console.warn(error);
    const field = element('textarea', 'mt-1 block w-full border border-edge bg-paper p-2 text-sm');
    field.readOnly = true;
    field.value = link;
    field.ariaLabel = words.share;
    say(words.shareRefused, field);
    field.select();
  }
}
