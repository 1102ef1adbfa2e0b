import { CITATION_FORMS, type CitationForm } from '../../exports/citation/citation-forms.ts';
import type { PassagePlace } from '../../exports/citation/passage-address.ts';
import type { QuoteCheckWords } from '../../i18n/en/pages/quote-check.ts';
import { chosenForm, rememberForm } from '../quotation/chosen-form.ts';
import { copyText } from '../quotation/copy-text.ts';
import { loadCitation, siteAddress } from '../quotation/load-citation.ts';
import { quotationWords } from '../quotation/quotation-words.ts';
import { element } from '../shared/element.ts';

/** The citation of a passage, made when it is opened, in the form the reader chooses. */
export function quoteCitation(
  document: string,
  page: string,
  passage: PassagePlace,
  words: QuoteCheckWords,
): HTMLElement {
  const names = quotationWords();
  const select = element('select', 'min-h-8 border border-edge bg-paper px-2');
  select.setAttribute('aria-label', names.form);
  for (const form of CITATION_FORMS) select.append(new Option(names.forms[form], form));
  const text = element('p', 'mt-2 whitespace-pre-wrap break-words font-serif');
  text.dataset['citation'] = '';
  const copy = element('button', 'min-h-8 cursor-pointer border border-edge px-3 hover:bg-rule', names.copy);
  copy.type = 'button';
  const status = element('span', 'text-muted');
  status.setAttribute('role', 'status');
  const details = element(
    'details',
    'no-print mt-1 text-sm',
    element('summary', 'w-fit cursor-pointer py-1', words.citation),
    element('p', 'mt-1 flex flex-wrap items-center gap-2', select, copy, status),
    text,
  );
  const write = async () => {
    const form = select.value as CitationForm;
    try {
      const made = await loadCitation(document, form, siteAddress(page), passage);
      if (select.value === form) text.textContent = made;
      status.textContent = '';
    } catch (error) {
      console.warn(error);
      status.textContent = names.unloaded;
    }
  };
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    select.value = chosenForm();
    void write();
  });
  select.addEventListener('change', () => {
    rememberForm(select.value);
    void write();
  });
  copy.addEventListener('click', () => {
    copyText(text.textContent).then(
      () => (status.textContent = words.citationCopied),
      () => (status.textContent = words.copyRefused),
    );
  });
  return details;
}
