import { CITATION_FORMS, type CitationForm } from '../../exports/citation/citation-forms.ts';
import { quotationWords } from './quotation-words.ts';

/** The form of citation that the reader last chose; before that, the one usual in the page's language. */
export function chosenForm(): CitationForm {
  const chosen = storedForm();
  return CITATION_FORMS.find((form) => form === chosen) ?? quotationWords().usualForm;
}

export function rememberForm(form: string) {
  try {
    localStorage.setItem('citation', form);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

function storedForm(): string | null {
  try {
    return localStorage.getItem('citation');
  } catch {
    return null;
  }
}
