import type { CodeId } from '../../corpus/model/themes.ts';

/** A text of the reader’s own with all that was found, as it is taken away; names and labels are in the page’s language. */
export interface OwnSheet {
  title: string;
  /** What was read of its record, and what was found, a line each. */
  facts: string[];
  provisions: SheetProvision[];
  words: SheetWords;
}

export interface SheetProvision {
  id: string;
  /** Its number and heading as the text has them; empty for the rest. */
  chapter: string;
  heading: string;
  sentences: SheetSentence[];
  near: SheetPassage[];
}

export interface SheetSentence {
  id: string;
  opens: boolean;
  zh: string;
  theme: CodeId;
  themeName: string;
  /** In code points, in order and apart. */
  stretches: SheetStretch[];
}

export interface SheetStretch {
  start: number;
  end: number;
  kind: 'formula' | 'shared' | 'near';
  /** Where its words stand: `Linzi 2022 9.4`, or the term. */
  where: string;
}

/** A passage of a known document near to a provision. */
export interface SheetPassage {
  document: string;
  provision: string;
  /** From 0 to 1. */
  likeness: number;
  zh: string;
  en: string;
}

export interface SheetWords {
  kinds: Record<SheetStretch['kind'], string>;
  nearest: string;
  nothingNear: string;
  own: string;
  /** Said of the guessed themes. */
  guess: string;
  made: string;
}

/** A sentence in pieces: those of a stretch with it, the rest without. */
export function sentencePieces({ zh, stretches }: Pick<SheetSentence, 'zh' | 'stretches'>) {
  const points = [...zh];
  const pieces: { text: string; stretch: SheetStretch | null }[] = [];
  let at = 0;
  for (const stretch of stretches) {
    pieces.push({ text: points.slice(at, stretch.start).join(''), stretch: null });
    pieces.push({ text: points.slice(stretch.start, stretch.end).join(''), stretch });
    at = stretch.end;
  }
  pieces.push({ text: points.slice(at).join(''), stretch: null });
  return pieces.filter(({ text }) => text !== '');
}
