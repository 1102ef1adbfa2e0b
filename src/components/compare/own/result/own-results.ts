import type { OwnComparison } from '../../../../analysis/own/compare-own.ts';
import { receiveComparison, type OwnName, type SentComparison } from '../../../../analysis/own/level-own.ts';
import type { Mend } from '../../../../corpus/received/mends.ts';
import { element } from '../../../shared/element.ts';
import type { KeptText } from '../kept/kept-text.ts';
import { ownWords as words, type OwnSettings } from '../own-settings.ts';
import type { OwnReading, OwnReply } from '../own-worker.ts';
import { drawLevel, levelSection, loadLevel } from './draw-level.ts';
import { drawReading } from './draw-reading.ts';
import { drawTerms } from './draw-terms.ts';
import { drawText } from './draw-text.ts';
import { drawThemes } from './draw-themes.ts';
import type { OwnView } from './own-view.ts';
import { takeAwayBar } from './take-away.ts';
import { sourceLine } from './to-sheet.ts';

/** What the results ask of the page. */
export interface OwnActions {
  mend: (mends: Mend[]) => void;
  level: (document: string, name: OwnName) => void;
  /** Keeps the text under a name, and says what became of it. */
  keep: (given: KeptText, name: string) => Promise<string>;
}

/** All that is known of a text once it is compared. */
export interface Compared {
  reading: OwnReading;
  comparison: OwnComparison;
  given: KeptText;
}

/** Shows what was read of a text and what was found, section by section. */
export class OwnResults {
  readonly #settings: OwnSettings;
  readonly #actions: OwnActions;
  readonly #read = element('div');
  readonly #found = element('div');
  #reading: OwnReading | undefined;
  #given: KeptText | undefined;
  #view: OwnView | undefined;
  #turn = 0;

  constructor(place: HTMLElement, settings: OwnSettings, actions: OwnActions) {
    this.#settings = settings;
    this.#actions = actions;
    place.replaceChildren(this.#read, this.#found);
  }

  showReading(reading: OwnReading, given: KeptText) {
    [this.#reading, this.#given] = [reading, given];
    const back = focusKept(this.#read);
    const drawn = drawReading(reading, given, this.#actions.mend, this.#read);
    this.#read.replaceChildren(drawn);
    back();
    this.#found.ariaBusy = 'true';
  }

  /** Draws in turns, so that a long text never holds the page up; a newer comparison takes over. */
  async showComparison({ comparison, known, terms }: Extract<OwnReply, { tell: 'compared' }>) {
    const [reading, given] = [this.#reading, this.#given];
    if (reading === undefined || given === undefined) return;
    const turn = ++this.#turn;
    const view: OwnView = {
      settings: this.#settings,
      known: new Map(known.map((file) => [file.id, file])),
      terms: new Map(terms.map((term) => [term.id, term])),
    };
    this.#view = view;
    const compared: Compared = { reading, comparison, given };
    const name: OwnName = {
      name: { zh: words.level.yours, en: words.level.yours },
      issued: reading.record.issued ?? '',
    };
    const level = levelSection(view, (document) => {
      this.#actions.level(document, name);
    });
    const text = drawText(compared, view, level.choose);
    const sections = [
      takeAwayBar(compared, view, this.#actions.keep),
      text.section,
      level.section,
      // An edition need not have a list of terms.
      ...(view.terms.size === 0 ? [] : [drawTerms(compared, view)]),
      drawThemes(compared, view),
    ];
    const source = element('p', 'hidden print:block', sourceLine(view));
    this.#found.replaceChildren(source, contents(sections), ...sections);
    this.#found.ariaBusy = 'false';
    for (const draw of text.parts) {
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== this.#turn) return;
      draw();
    }
  }

  /** Loads what setting level needs. */
  async loadLevel() {
    await loadLevel();
  }

  async showLevel(sent: SentComparison) {
    if (this.#view !== undefined) await drawLevel(this.#found, receiveComparison(sent), this.#view);
  }
}

/** Puts the focus back to the line that has it, once the lines are drawn again: to the button of the same mend, or what is there. */
function focusKept(place: HTMLElement): () => void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !place.contains(focused)) return () => undefined;
  const line = focused.closest<HTMLElement>('li[data-at]');
  const at = Number(line?.dataset['at'] ?? -1);
  const top = focused.getBoundingClientRect().top;
  return () => {
    const lines = [...place.querySelectorAll<HTMLElement>('li[data-at]')];
    // A line that was joined is part of the one before.
    const same = line === null ? undefined : lines.findLast((each) => Number(each.dataset['at']) <= at);
    const buttons = [...(same?.querySelectorAll('button') ?? [])];
    const next =
      buttons.find(
        ({ textContent, dataset }) =>
          textContent === focused.textContent || dataset['change'] === (focused.dataset['change'] ?? ''),
      ) ??
      // What was done is undone at its line, or where a line was split at the line behind.
      [same, same?.nextElementSibling].flatMap(
        (each) => each?.querySelector<HTMLElement>('[data-change=undo]') ?? [],
      )[0] ??
      buttons.at(-1) ??
      place.querySelector('summary');
    next?.focus({ preventScroll: true });
    // What is above may have become longer or shorter.
    if (next) scrollBy({ top: next.getBoundingClientRect().top - top, behavior: 'instant' });
  };
}

/** Links to the sections that have a heading. */
function contents(sections: readonly HTMLElement[]): HTMLElement {
  const links = sections.flatMap((section) => {
    const heading = section.querySelector('h2');
    if (heading === null) return [];
    const link = element('a', '', heading.textContent);
    link.href = `#${section.id}`;
    return [element('li', '', link)];
  });
  const made = element('nav', 'own-contents no-print', element('ul', '', ...links));
  made.ariaLabel = words.contents;
  return made;
}
