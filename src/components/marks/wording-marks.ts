import type { Passage } from '../../analysis/wording/shared-wording.ts';
import type { WordingFile } from '../../analysis/wording/wording-file.ts';
import { pairRegions, wordingRegions } from '../../analysis/wording/wording-regions.ts';
import type { BesideChoice } from '../document/beside/beside-choice.ts';
import { markRegions, unmark } from './mark-regions.ts';
import type { Marks } from './mark-switch.ts';
import { openWording, type WordingSettings } from './wording-dialog.ts';
import { localized } from '../../corpus/model/localized.ts';

/** Loads the passages that documents share; `page` is the document the page shows, if it shows one. */
export async function loadWordingMarks(settings: WordingSettings, page: string | undefined): Promise<Marks> {
  const { data, documents, locale } = settings;
  const files = await Promise.all(documents.map((id) => load(`${data}${id}.json`)));
  const names = files.flatMap((file) =>
    Object.entries(file.names).map(([id, name]) => [id, localized(name, locale)]),
  );
  const named = { ...settings, names: Object.fromEntries(names) as Record<string, string> };
  const passages = new Map(files.flatMap((file) => file.passages.map((each) => [each.id, each] as const)));
  return {
    draw: () => {
      mark([...passages.values()], named, page);
    },
    clear: () => {
      unmark(document);
    },
  };
}

async function load(address: string): Promise<WordingFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as WordingFile;
}

/** While another document stands beside the page's, what the two share is marked, and nothing else. */
function mark(passages: readonly Passage[], settings: WordingSettings, page: string | undefined) {
  const pair = document.querySelector<BesideChoice>('beside-choice')?.shared;
  for (const sentence of document.querySelectorAll<HTMLElement>('.sentence, [data-sentence]')) {
    const [own, id = ''] = sentence.dataset['sentence']?.split('/') ?? [page, sentence.id];
    const text = sentence.querySelector('.zh');
    if (text === null || own === undefined) continue;
    const regions = wordingRegions(passages, own, id);
    const shown = pair === undefined ? regions : pairRegions(pair.get(`${own}/${id}`) ?? [], regions);
    markRegions(text, shown, (region) => {
      openWording(region, settings);
    });
  }
}
