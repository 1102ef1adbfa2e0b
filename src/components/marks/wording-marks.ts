import type { RenderedPassage } from '../../analysis/wording/rendered-wording.ts';
import type { SharedStretch } from '../../analysis/wording/pair-wording.ts';
import type { WordingFile } from '../../analysis/wording/wording-file.ts';
import { pairRegions, wordingRegions, type WordingRegion } from '../../analysis/wording/wording-regions.ts';
import { groupBy } from '../../corpus/model/group-by.ts';
import { quotationWords } from '../citation/quotation-words.ts';
import type { BesideChoice } from '../document/beside/beside-choice.ts';
import { isAltered } from '../shared/edition-texts.ts';
import { loadJson } from '../shared/load-json.ts';
import { withoutAids } from './aids/reading-aids.ts';
import type { Marks } from './mark-switch.ts';
import { textRanges, unwrap } from './text-ranges.ts';
import { openWording, type WordingSettings } from './wording-dialog.ts';
import { localized } from '../../corpus/model/localized.ts';

/** Loads the passages that documents share; `page` is the document that the page shows, if it shows one. */
export async function loadWordingMarks(settings: WordingSettings, page: string | undefined): Promise<Marks> {
  const { data, documents, locale } = settings;
  const asMarked = markedStretches();
  const files = await Promise.all(documents.map((id) => loadJson<WordingFile>(`${data}${id}.json`)));
  const names = files.flatMap((file) =>
    Object.entries(file.names).map(([id, name]) => [id, localized(name, locale)]),
  );
  const named = { ...settings, names: Object.fromEntries(names) as Record<string, string> };
  const passages = new Map(files.flatMap((file) => file.passages.map((each) => [each.id, each] as const)));
  return {
    draw: () =>
      withoutAids(() => mark([...passages.values()], named, page, asMarked)) ? quotationWords().unmarked : '',
    clear: () => {
      withoutAids(() => {
        unwrap(document.querySelectorAll('mark.shared'));
      });
    },
  };
}

/** What two documents share, by `<document>/<sentence>`. */
type PairStretches = ReadonlyMap<string, readonly SharedStretch[]> | undefined;

/** What the page came marked with; undefined where it came without marks. */
function markedStretches(): PairStretches {
  const found = [...document.querySelectorAll('mark.shared')].flatMap((made) => {
    const text = made.closest('.zh');
    const key = made.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
    if (text === null || key === undefined) return [];
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEndBefore(made);
    const start = [...before.toString()].length;
    return [{ key, start, end: start + [...made.textContent].length }];
  });
  return found.length === 0 ? undefined : groupBy(found, ({ key }) => key);
}

/**
 * Returns whether a browser has translated some of the texts, which then have no marks. While another document
 * stands beside the page's document, or the page came marked with what two documents share, only that is marked.
 */
function mark(
  passages: readonly RenderedPassage[],
  settings: WordingSettings,
  page: string | undefined,
  asMarked: PairStretches,
): boolean {
  const pair = document.querySelector<BesideChoice>('beside-choice')?.shared ?? asMarked;
  let isSome = false;
  for (const sentence of document.querySelectorAll<HTMLElement>('.sentence, [data-sentence]')) {
    const [of, id = ''] = sentence.dataset['sentence']?.split('/') ?? [page, sentence.id];
    const text = sentence.querySelector('.zh');
    if (text === null || of === undefined) continue;
    if (isAltered(text)) {
      isSome = true;
      continue;
    }
    const regions = wordingRegions(passages, of, id);
    const shown = pair === undefined ? regions : pairRegions(pair.get(`${of}/${id}`) ?? [], regions);
    markRegions(text, shown, (region) => {
      openWording(region, settings);
    });
  }
  return isSome;
}

/**
 * Puts marks around the regions of a text; its `textContent` does not change. A region without a known
 * passage is marked, but opens nothing.
 */
function markRegions(
  text: Element,
  regions: readonly WordingRegion[],
  onOpen: (region: WordingRegion) => void,
) {
  const lead = /^\s*/u.exec(text.textContent)?.[0].length ?? 0;
  for (const region of regions) {
    const [start, end] = [region.start, region.end].map((point) => lead + unitOffset(text, lead, point));
    for (const range of textRanges(text, start ?? 0, end ?? 0)) {
      const mark = makeMark();
      if (region.standing.length > 0) {
        makeButton(mark, () => {
          onOpen(region);
        });
      }
      range.surroundContents(mark);
    }
  }
}

/** The UTF-16 offset of a code point, counted from the end of the text's leading white space. */
function unitOffset(text: Element, lead: number, point: number): number {
  return [...text.textContent.slice(lead)].slice(0, point).join('').length;
}

function makeMark(): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = 'shared';
  return mark;
}

function makeButton(mark: HTMLElement, open: () => void) {
  mark.tabIndex = 0;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
  mark.addEventListener('click', () => {
    if (getSelection()?.isCollapsed !== false) open();
  });
  mark.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
}
