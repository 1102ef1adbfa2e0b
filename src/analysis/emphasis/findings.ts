import type { Document } from '../../corpus/model/corpus.ts';
import { CODINGS, THEMES, type CodeId, type ThemeId } from '../../corpus/model/themes.ts';
import type { Emphasis } from './emphasis.ts';
import type { Unit } from './theme-weights.ts';

/** The theme to which a document gives most by its characters, as published. */
export interface LargestTheme {
  document: Document;
  theme: ThemeId;
  share: number;
  /** Whether it is alone the largest by every coding and in every unit too. */
  steady: boolean;
}

/** Each document's theme with the largest share of its characters, uncoded sentences apart. */
export function largestThemes(documents: readonly Document[], figures: readonly Emphasis[]): LargestTheme[] {
  return documents.flatMap((document) => {
    const ofDocument = figures.filter((each) => each.document === document.id && each.theme !== 'none');
    const [largest] = ofDocument
      .filter(({ unit }) => unit === 'characters')
      .sort((a, b) => b.share - a.share);
    if (largest === undefined || largest.theme === 'none') return [];
    const { theme, share } = largest;
    return [{ document, theme, share, steady: isLargest(ofDocument, theme) }];
  });
}

/** Whether a theme stands above every other in each unit, as published and by each coding. */
function isLargest(figures: readonly Emphasis[], theme: CodeId): boolean {
  return figures
    .filter((each) => each.theme === theme)
    .every((own) =>
      figures
        .filter((each) => each.unit === own.unit && each.theme !== theme)
        .every((other) => (['share', ...CODINGS] as const).every((column) => own[column] > other[column])),
    );
}

/** How far the documents' shares of one theme lie apart. */
export interface Spread {
  theme: ThemeId;
  low: Emphasis;
  high: Emphasis;
}

/** For each theme the documents with the smallest and the largest share in a unit, widest spread first. */
export function themeSpreads(figures: readonly Emphasis[], unit: Unit = 'characters'): Spread[] {
  return THEMES.flatMap((theme) => {
    const ofTheme = figures
      .filter((each) => each.theme === theme && each.unit === unit)
      .sort((a, b) => a.share - b.share);
    const [low] = ofTheme;
    const high = ofTheme.at(-1);
    return low === undefined || high === undefined ? [] : [{ theme, low, high }];
  }).sort((a, b) => b.high.share - b.low.share - (a.high.share - a.low.share));
}
