import { LANGUAGES } from '../../corpus/edition/edition.ts';

/** A form of citation: the language in which its style names things, and the file it is offered as, if any. */
interface FormOfCitation {
  language: 'zh' | 'en';
  file?: { ending: string; type: string };
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
  bibtex: { language: 'zh', file: { ending: 'bib', type: 'application/x-bibtex' } },
  ris: { language: 'zh', file: { ending: 'ris', type: 'application/x-research-info-systems' } },
  'csl-json': {
    language: 'zh',
    file: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  },
} as const satisfies Record<string, FormOfCitation>;

export type CitationForm = keyof typeof FORMS;

/** Those that name things in a language of the edition. */
export const CITATION_FORMS = (Object.keys(FORMS) as CitationForm[]).filter((form) =>
  LANGUAGES.includes(FORMS[form].language),
);

export function citationLanguage(form: CitationForm): 'zh' | 'en' {
  return FORMS[form].language;
}

/** The forms that a document’s citation is offered in as a file, each with the file’s ending, `linzi-2022.bib`, and media type. */
export const CITATION_FILES: { form: CitationForm; ending: string; type: string }[] = CITATION_FORMS.flatMap(
  (form) => {
    const { file }: FormOfCitation = FORMS[form];
    return file === undefined ? [] : [{ form, ...file }];
  },
);
