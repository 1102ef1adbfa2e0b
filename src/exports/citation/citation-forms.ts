/** A form of citation: the language in which its style names things, and the ending of the file it is offered as, if any. */
interface FormOfCitation {
  language: 'zh' | 'en';
  ending?: string;
}

/**
 * The forms of citation offered, in the order shown. Each is set by the style of its name, `styles/<form>.csl`, save
 * `csl-json`, which is the item itself; its name stands in `src/i18n/<locale>/quotation.ts`.
 */
const FORMS = {
  'gbt-7714-2025': { language: 'zh' },
  'gbt-7714-2015': { language: 'zh' },
  law: { language: 'zh' },
  chicago: { language: 'en' },
  apa: { language: 'en' },
  bibtex: { language: 'zh', ending: 'bib' },
  ris: { language: 'zh', ending: 'ris' },
  'csl-json': { language: 'zh', ending: 'csl.json' },
} as const satisfies Record<string, FormOfCitation>;

export type CitationForm = keyof typeof FORMS;

export const CITATION_FORMS = Object.keys(FORMS) as CitationForm[];

export function citationLanguage(form: CitationForm): 'zh' | 'en' {
  return FORMS[form].language;
}

/** The forms that a document’s citation is offered in as a file, each with the file’s ending: `linzi-2022.bib`. */
export const CITATION_FILES: { form: CitationForm; ending: string }[] = CITATION_FORMS.flatMap((form) => {
  const { ending }: FormOfCitation = FORMS[form];
  return ending === undefined ? [] : [{ form, ending }];
});
