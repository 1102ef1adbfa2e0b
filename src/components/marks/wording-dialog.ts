import type { WordingPlace } from '../../analysis/wording/shared-wording.ts';
import { differences, sameWords } from '../../analysis/counterparts/wording-differences.ts';
import type { StandingPassage, WordingRegion } from '../../analysis/wording/wording-regions.ts';
import { placeLabel } from '../../naming/place-label.ts';
import { element, inLanguage } from '../shared/element.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';

/** What the dialog needs from its page: addresses, words and the documents' names. */
export interface WordingSettings {
  /** Where the files of shared wording are, ending in `/`. */
  data: string;
  /** The documents whose text the page shows. */
  documents: string[];
  locale: Locale;
  root: string;
  words: {
    title: string;
    same: string;
    close: string;
    all: string;
    failed: string;
    kinds: Record<string, string>;
  };
  /** The documents' names, from the files. */
  names?: Record<string, string>;
}

/** Lists the other documents with the wording of a region; Escape, the button or a click outside closes the list. */
export function openWording(region: WordingRegion, settings: WordingSettings) {
  const dialog = element('dialog', 'wording-dialog');
  dialog.setAttribute('aria-labelledby', 'wording-dialog-title');
  const heading = element('h2', 'text-xl', settings.words.title);
  heading.id = 'wording-dialog-title';
  const close = element('button', closeStyle, settings.words.close);
  close.type = 'button';
  close.addEventListener('click', () => {
    dialog.close();
  });
  const head = element('div', 'flex items-baseline justify-between gap-4');
  head.append(heading, close);
  dialog.append(head, ...region.standing.map((standing) => section(standing, settings)));
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A place on this page is seen only without the list.
    const isHere = link?.pathname === location.pathname;
    if (isHere || (event.target === dialog && isBeside(dialog, event))) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

const closeStyle = 'min-h-8 cursor-pointer border border-edge px-3 text-sm hover:bg-rule';

function isBeside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** One passage: its text here, and every other place with the words that differ. */
function section({ passage, place }: StandingPassage, settings: WordingSettings): HTMLElement {
  const { words, root } = settings;
  const made = element('section', 'mt-4 border-t border-rule pt-3');
  const here = inLanguage('zh', element('p', 'font-serif text-lg leading-[1.7]', place.text));
  // The English renders the first place, whose words need not be those of this one.
  const isRendered = passage.en !== null && sameWords(place.text, passage.places[0]?.text ?? '');
  const english =
    isRendered && localeFacts(settings.locale).withTranslation
      ? [
          inLanguage(
            'en',
            element('p', 'mt-0.5 mb-1 font-serif text-[0.9375rem] leading-normal', passage.en ?? ''),
          ),
        ]
      : [];
  const facts = element('p', 'flex flex-wrap items-baseline gap-x-4 text-sm text-muted');
  const all = element('a', 'inline-block py-0.5', words.all);
  all.href = `${root}wording/#${passage.id}`;
  facts.append(element('span', '', words.kinds[passage.kind] ?? ''), all);
  const list = element('ul', 'mt-2 text-[0.9375rem]');
  const others = passage.places.filter((each) => each !== place);
  list.append(...others.map((other) => item(other, place, settings)));
  made.append(here, ...english, facts, list);
  return made;
}

function item(other: WordingPlace, place: WordingPlace, { root, names, words, locale }: WordingSettings) {
  const made = element('li', 'flex flex-wrap gap-x-3');
  const name = `${names?.[other.document] ?? other.document} ${placeLabel(other.sentence, locale)}`;
  const link = element('a', 'inline-block min-w-36 shrink-0 py-0.5', name);
  link.href = `${root}documents/${other.document}/#${other.sentence}`;
  const pieces = differences(other.text, place.text);
  if (pieces.every(({ kind }) => kind === 'same')) {
    made.append(link, element('span', 'py-0.5 text-muted', words.same));
    return made;
  }
  const text = inLanguage('zh', element('span', 'min-w-0 py-0.5 font-serif'));
  const tags = { same: 'span', differs: 'b', lacks: 'del' } as const;
  text.append(...pieces.map((piece) => element(tags[piece.kind], piece.kind, piece.text)));
  made.append(link, text);
  return made;
}
