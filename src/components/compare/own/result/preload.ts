import { loadLevel } from './draw-level.ts';

/** Loads what the page may need once it is used: it works on when the connection is gone. */
export async function preload(): Promise<void> {
  await Promise.all([
    import('./own-results.ts'),
    import('../kept/draw-kept.ts'),
    loadLevel(),
    import('../kept/kept-texts.ts'),
    import('../input/read-file.ts'),
    import('mammoth'),
    import('fflate'),
    import('../../../../exports/own/own-text.ts'),
    import('../../../../exports/own/own-csv.ts'),
    import('../../../../exports/own/own-word.ts'),
  ]);
}
