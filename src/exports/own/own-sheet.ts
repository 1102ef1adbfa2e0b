/** A text of the reader’s own with all that was found, as it is taken away; names and labels are in the page’s language. */
export interface OwnSheet {
  title: string;
  /** What was read of its record, what was changed, what was found, and how it was made, a line each. */
  facts: string[];
  /** Which document shares most of it, in a sentence, and how much each does. */
  nearestOverall: string;
  documents: SheetDocument[];
  /** All of the text in its order, but for its title. */
  parts: SheetPart[];
  words: SheetWords;
}

/** What a known document has of a text. */
export interface SheetDocument {
  name: string;
  /** Of the text’s Han characters, from 0 to 1, and as a percentage. */
  share: number;
  shareText: string;
  runs: number;
  /** Provisions of the text whose nearest passage is in it. */
  nearest: number;
}

export type SheetPart = SheetLoose | SheetProvision;

/** What stands between the provisions: a chapter, the head of the paper, a number, an addressee, a signature. */
export interface SheetLoose extends SheetText {
  kind: 'title' | 'chapter' | 'block';
  /** What it is called. */
  name: string;
}

export interface SheetProvision {
  kind: 'provision';
  id: string;
  heading: SheetText | null;
  sentences: SheetSentence[];
  /** The names of its sentences’ guessed themes, that of most characters first. */
  themes: string[];
  near: SheetPassage[];
}

export interface SheetText {
  /** Where it stands: `9.4`, `9.heading`, `signature`. */
  id: string;
  zh: string;
  /** In code points, in order and apart. */
  stretches: SheetStretch[];
}

export interface SheetSentence extends SheetText {
  opens: boolean;
  /** Its guessed theme. */
  themeName: string;
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
  /** What its document and its provision are called. */
  document: string;
  provision: string;
  /** By which it is placed, and the likeness of the words alone; from 0 to 1, and in words. */
  nearness: number;
  likeness: number;
  measured: string;
  /** Empty where it has none. */
  heading: string;
  zh: string;
  en: string;
}

export interface SheetWords {
  kinds: Record<SheetStretch['kind'], string>;
  nearest: string;
  nothingNear: string;
  own: string;
  /** Said before the guessed themes of a provision. */
  guess: string;
  /** Between words of a list. */
  between: string;
  columns: SheetColumns;
  documents: Record<'document' | 'share' | 'runs' | 'nearest', string>;
  rows: Record<'fact' | 'document' | 'heading' | 'sentence' | 'nearest', string>;
}

/** What the columns of a table are called. */
export type SheetColumns = Record<
  'what' | 'place' | 'words' | 'where' | 'nearness' | 'likeness' | 'theme' | 'share' | 'runs' | 'nearest',
  string
>;

/** A text in pieces: those of a stretch with it, the rest without. */
export function textPieces({ zh, stretches }: SheetText) {
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
