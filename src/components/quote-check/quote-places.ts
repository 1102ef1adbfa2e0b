import { CITATION_FORMS, type CitationForm } from '../../exports/citation/citation-forms.ts';
import { passageAddress, type PassagePlace } from '../../exports/citation/passage-address.ts';
import type { QuoteCheckWords } from '../../i18n/en/pages/quote-check.ts';
import { chosenForm, rememberForm } from '../citation/chosen-form.ts';
import { copyText } from '../citation/copy-text.ts';
import { loadCitation, siteAddress } from '../citation/load-citation.ts';
import { quotationWords } from '../citation/quotation-words.ts';
import type { QuotationMatch } from '../../quotation/quotation-match.ts';
import type { QuotedPassage } from '../../quotation/quotation-library.ts';
import { element } from '../shared/element.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import type { AnswerView } from './quote-answer.ts';
import { inText, quoteDifference } from './quote-difference.ts';

/** The places of a quotation or of a part: where, what stands around it, link and citation. */
export function quotePlaces(matches: readonly QuotationMatch[], view: AnswerView): HTMLElement {
  const list = element('ol', 'mt-2 divide-y divide-rule border-y border-rule');
  list.append(...matches.map((match) => place(match, matches, view)));
  return list;
}

function place(match: QuotationMatch, all: readonly QuotationMatch[], view: AnswerView): HTMLElement {
  const { passage, exact } = match;
  const { settings, words, language } = view;
  const at: PassagePlace = { language, from: passage.from, to: passage.to };
  const page = passageAddress(passage.document, at);
  const link = element('a', 'inline-block py-1 font-semibold', placeName(passage, view));
  link.href = `${settings.root}${page}`;
  const head = element('p', 'flex flex-wrap items-baseline gap-x-4 text-sm', link);
  // Shown for each place only where the places differ.
  if (all.some((other) => other.exact !== exact)) {
    head.append(element('span', 'text-muted', exact ? words.placeExact : words.placeForm));
  }
  const mark = element('mark', '', passage.text);
  const [before, after] = [passage.before && `…${passage.before}`, passage.after && `${passage.after}…`];
  const text = inText('p', 'quote-passage', language, before, mark, after);
  const item = element('li', 'py-3', head);
  // The first passage is compared with the quotation above; a different text needs its comparison here.
  if (passage.text !== all[0]?.passage.text && match.changes > 0) {
    item.append(
      element('p', 'text-sm text-muted', words.changes(match.changes)),
      quoteDifference(match, language, words),
    );
  }
  item.append(text, quoteCitation(passage.document, page, at, words));
  item.dataset['document'] = passage.document;
  item.dataset['from'] = passage.from.id;
  return item;
}

/** The document and the first and last sentence of a passage. */
export function placeName({ document, from, to }: QuotedPassage, { names, words }: AnswerView): string {
  const [first, last] = [pieceName(from.id, words), pieceName(to.id, words)];
  const name = names.get(document) ?? document;
  return `${name}${words.comma}${first === last ? first : words.range(first, last)}`;
}

/** `9.4` and `9.heading` are named by number, a part without one by its kind. */
export function pieceName(id: string, words: AnswerView['words']): string {
  if (/^\d/u.test(id)) return id.replace('.heading', '');
  const [kind = '', number = ''] = id.split(/[.-]/u);
  const name = (words.pieces as Record<string, string>)[kind] ?? words.pieces.other;
  return number === '' ? name : `${name} ${number}`;
}

/** The citation of a passage, made when it is opened, in the form the reader chooses. */
function quoteCitation(
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
  text.translate = false;
  let citation = '';
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
      if (select.value === form) text.textContent = citation = made;
      status.textContent = '';
    } catch (error) {
      console.warn(error);
      status.textContent = names.unloaded;
      void explainFailure(status);
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
    copyText(citation).then(
      () => (status.textContent = words.citationCopied),
      () => (status.textContent = words.copyRefused),
    );
  });
  return details;
}
