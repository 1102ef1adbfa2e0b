/** The forms of citation offered, in the order shown; a name is that of its style's file. */
export const CITATION_FORMS = [
  'gbt-7714-2025',
  'gbt-7714-2015',
  'law',
  'chicago',
  'apa',
  'bibtex',
  'ris',
  'csl-json',
] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];
