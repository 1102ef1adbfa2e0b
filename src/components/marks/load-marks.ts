import type { Marks } from './mark-switch.ts';
import type { WordingSettings } from './wording-dialog.ts';

// A page names what it may load later, with all that this imports: it names this file alone.

/** Loads the marks of shared wording; `page` is the document that the page shows, if it shows one. */
export async function loadShared(settings: WordingSettings, page: string | undefined): Promise<Marks> {
  const { loadWordingMarks } = await import('./wording-marks.ts');
  return loadWordingMarks(settings, page);
}

/** Loads what a switch draws: underlines of terms, whose file is at an address, or else an aid to reading. */
export async function loadMarks(choice: string, source: string): Promise<Marks> {
  if (choice === 'pinyin' || choice === 'traditional') {
    const { loadAid } = await import('./aids/load-aid.ts');
    return loadAid(choice);
  }
  const { loadTermMarks } = await import('./term-marks.ts');
  return loadTermMarks(source);
}
