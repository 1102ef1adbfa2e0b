import type { CitationForm } from '../../exports/citation/citation-forms.ts';

/** The forms of citation that are files, with the ending of each: `linzi-2022.bib`. */
export const CITATION_ENDINGS = {
  bibtex: 'bib',
  ris: 'ris',
  'csl-json': 'csl.json',
} as const satisfies Partial<Record<CitationForm, string>>;

/** Whether a form of citation is offered as a file. */
export function isFileForm(form: CitationForm): form is keyof typeof CITATION_ENDINGS {
  return form in CITATION_ENDINGS;
}
