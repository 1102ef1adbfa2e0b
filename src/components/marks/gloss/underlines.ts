import type { GlossWords, UnderlinedTerm } from './gloss-box.ts';
import style from './term-marks.css?inline';

/** What `terms/underlines.json` holds, in one language. */
export interface Underlines {
  words: GlossWords;
  terms: UnderlinedTerm[];
}

let sheet: CSSStyleSheet | undefined;

/** The styles of terms and glosses, which a page has once either is asked for. */
export function useGlossStyle() {
  if (sheet !== undefined) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

/** The address of the pages of terms, beside which their file stands. */
export function glossRoot(source: string): string {
  return new URL('.', new URL(source, location.href)).href;
}
