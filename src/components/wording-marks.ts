import type { Passage } from '../analysis/shared-wording.ts';
import { wordingRegions } from '../analysis/wording-regions.ts';
import { markRegions, unmark } from './mark-regions.ts';
import type { Marks } from './mark-switch.ts';
import { openWording, type WordingSettings } from './wording-dialog.ts';

/** Loads the passages that documents share; `page` is the document the page shows, if it shows one. */
export async function loadWordingMarks(settings: WordingSettings, page: string | undefined): Promise<Marks> {
  const response = await fetch(settings.data);
  if (!response.ok) throw new Error(`${settings.data}: ${response.status}`);
  const passages = (await response.json()) as Passage[];
  return {
    draw: () => {
      for (const sentence of document.querySelectorAll<HTMLElement>('.sentence, [data-sentence]')) {
        const [own, id = ''] = sentence.dataset['sentence']?.split('/') ?? [page, sentence.id];
        const text = sentence.querySelector('.zh');
        if (text === null || own === undefined) continue;
        markRegions(text, wordingRegions(passages, own, id), (region) => {
          openWording(region, settings);
        });
      }
    },
    clear: () => {
      unmark(document);
    },
  };
}
