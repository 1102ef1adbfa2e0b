import type { Marks } from './mark-switch.ts';
import type { WordingSettings } from './wording-dialog.ts';

// A page names what it may load later, with all that this imports: it names this file alone.

/** Loads the marks of shared wording; `page` is the document that the page shows, if it shows one. */
export async function loadShared(settings: WordingSettings, page: string | undefined): Promise<Marks> {
  const { loadWordingMarks } = await import('./wording-marks.ts');
  return loadWordingMarks(settings, page);
}

/** Shows glosses from now on where the pointer or a finger rests, which it does where the last event left it. */
export async function loadGlosses(source: string, last: { event: PointerEvent }): Promise<void> {
  const { watchRest } = await import('./gloss/gloss-at-rest.ts');
  watchRest(source, last.event);
}

/** Loads what a switch draws: underlines of terms, whose file is at an address, or else an aid to reading. */
export async function loadMarks(choice: string, source: string): Promise<Marks> {
  if (choice === 'pinyin' || choice === 'traditional') {
    const { loadAid } = await import('./aids/load-aid.ts');
    return loadAid(choice);
  }
  const { loadTermMarks } = await import('./gloss/term-marks.ts');
  return loadTermMarks(source);
}
