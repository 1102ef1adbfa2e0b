import type { QuoteCheckWords } from '../../i18n/en/pages/quote-check.ts';
import type { QuotationCheck, QuotationPart } from '../../quotation/check-quotation.ts';
import type { QuotationMatch } from '../../quotation/quotation-match.ts';
import type { QuotationLanguage } from '../../quotation/quotation-language.ts';
import { pageLang } from '../../i18n/page-words.ts';
import { element } from '../shared/element.ts';
import { inText, quoteDifference } from './quote-difference.ts';
import { placeName, quotePlaces } from './quote-places.ts';
import type { QuoteCheckSettings } from './shown-answer.ts';

/** At most this many rewritten characters are named. */
const SHOWN_PAIRS = 12;

/** What is needed to show an answer. */
export interface AnswerView {
  settings: QuoteCheckSettings;
  words: QuoteCheckWords;
  /** The language of the quotation. */
  language: QuotationLanguage;
  /** Short names of the documents compared, by id. */
  names: ReadonlyMap<string, string>;
  /** How many documents were compared, and how many more may have the whole quotation. */
  compared: { documents: number; unread: number };
}

/** The verdict in one sentence, as it is announced. */
export function answerHeading(answer: QuotationCheck, view: AnswerView): string {
  const { words, compared } = view;
  const heading = verdictHeading(answer, view);
  return compared.unread === 0 ? heading : `${heading} ${words.ofMany.unread(compared.unread)}`;
}

function verdictHeading({ verdict, parts, nearest }: QuotationCheck, view: AnswerView): string {
  const { words } = view;
  const matches = parts.flatMap((part) => part.matches);
  // One place is named, of several their documents.
  const names = (some: readonly QuotationMatch[]) => {
    const [only, ...others] = some;
    if (only !== undefined && others.length === 0) return placeName(only.passage, view);
    const documents = some.map(({ passage }) => view.names.get(passage.document) ?? passage.document);
    return [...new Set(documents)].join(words.comma);
  };
  const firsts = parts.flatMap((part) => part.matches.slice(0, 1));
  switch (verdict) {
    case 'exact':
      return words.exactIn(names(matches.filter(({ exact }) => exact)));
    case 'form':
      return words.inDocuments(words.verdicts.form, names(matches));
    case 'near': {
      const least = matches[0]?.differing ?? 0;
      const alike = matches.filter(({ differing }) => differing === least);
      return words.near(words.differ(least, view.language), names(alike));
    }
    case 'joined':
      return words.inDocuments(words.verdicts.joined, names(firsts));
    case 'partly':
      return words.inDocuments(words.verdicts.partly, names(firsts));
    case 'short':
      return words.shortPlaces(matches.length, new Set(matches.map(({ passage }) => passage.document)).size);
    case 'none':
      return nearest === null ? words.verdicts.none : `${words.verdicts.none} ${words.nearestBelow}`;
    default:
      return words.verdicts[verdict];
  }
}

/** What is shown below the verdict: what it says, the quotation beside its passages, and the nearest one. */
export function answerSections(answer: QuotationCheck, view: AnswerView): HTMLElement[] {
  const { words, language } = view;
  const { verdict, parts, nearest } = answer;
  const notes = [explanation(answer, view), language === 'en' ? words.translation : ''];
  const intro = element('div', 'mt-1 space-y-2 text-muted');
  intro.append(...notes.filter((note) => note !== '').map((note) => element('p', 'max-w-prose', note)));
  const isWhole = parts.length === 1;
  const shown = parts.map((part, index) => partSection(part, isWhole ? null : index + 1, verdict, view));
  const made = [intro, ...shown];
  if (nearest !== null) made.push(nearestSection(nearest, view));
  if (made.some((section) => section.querySelector('del, ins') !== null)) intro.append(legend(view));
  return made;
}

function explanation(answer: QuotationCheck, view: AnswerView): string {
  const { verdict, parts, from } = answer;
  const { words, settings, compared } = view;
  const [first] = parts[0]?.matches ?? [];
  if (verdict === 'form' && first !== undefined) return formNote(first, words);
  if (verdict === 'near' && first !== undefined) return nearNote(first, words);
  if (verdict === 'joined') return words.from[from];
  if (compared.documents < settings.documents) {
    if (verdict === 'none' || verdict === 'partly')
      return words.ofMany[verdict](compared.documents, settings.documents);
    if (verdict === 'short') return words.ofMany.short;
  }
  if (verdict === 'none') return words.explained.none(settings.documents);
  // These two verdicts need no explanation.
  if (verdict === 'empty' || verdict === 'long') return '';
  return words.explained[verdict === 'form' || verdict === 'near' ? 'exact' : verdict];
}

/** In how many places the words differ, and what else does. */
function nearNote({ changes, forms }: QuotationMatch, words: AnswerView['words']): string {
  const note = words.changes(changes);
  return forms.length === 0 ? note : words.alsoDiffer(note, named(forms, words));
}

/** In what the writing of a quotation differs from a passage that has the same words. */
function formNote({ forms, rewritten }: QuotationMatch, words: AnswerView['words']): string {
  const pairs = rewritten.slice(0, SHOWN_PAIRS).map(([quoted, passage]) => `${quoted} ${passage}`);
  const more = rewritten.length > SHOWN_PAIRS ? '…' : '';
  const note = words.formsDiffer(named(forms, words));
  return pairs.length === 0 ? note : `${note} ${words.rewritten(pairs.join(words.comma) + more)}`;
}

function named(forms: QuotationMatch['forms'], words: AnswerView['words']): string {
  const list = new Intl.ListFormat(pageLang(), { type: 'conjunction' });
  return list.format(forms.map((form) => words.forms[form]));
}

/** A part of the quotation: its verdict, the comparison with its passage where they differ, and its places. */
function partSection(
  { quoted, matches }: QuotationPart,
  number: number | null,
  verdict: QuotationCheck['verdict'],
  view: AnswerView,
): HTMLElement {
  const { words, language } = view;
  const section = element('section', 'mt-6');
  section.dataset['part'] = String(number ?? 1);
  const [first] = matches;
  if (number !== null) section.append(element('h2', 'text-lg', words.part(number, partVerdict(first, view))));
  if (first === undefined) {
    const text = inText('blockquote', 'quote-passage border-l-2 border-edge pl-4', language, quoted);
    if (quoted !== '') section.append(text);
    return section;
  }
  if (verdict !== 'short' && (first.changes > 0 || first.forms.length > 0)) {
    section.append(quoteDifference(first, language, words));
  }
  section.append(quotePlaces(matches, view));
  return section;
}

function partVerdict(
  match: QuotationMatch | undefined,
  { words, settings, compared, language }: AnswerView,
): string {
  if (match === undefined)
    return compared.documents < settings.documents ? words.ofMany.nowhere : words.stands.nowhere;
  if (match.exact) return words.stands.exact;
  if (match.changes === 0) return formNote(match, words);
  return words.stands.near(words.differ(match.differing, language));
}

function nearestSection(nearest: QuotationMatch, view: AnswerView): HTMLElement {
  const section = element('section', 'mt-6', element('h2', 'text-lg', view.words.nearest));
  section.dataset['nearest'] = '';
  section.append(quoteDifference(nearest, view.language, view.words), quotePlaces([nearest], view));
  return section;
}

function legend({ words }: AnswerView): HTMLElement {
  const made = element(
    'p',
    'quote-diff text-sm',
    element('del', '', words.struck),
    words.comma,
    element('ins', '', words.underlined),
  );
  // Screen readers hear the same with each piece.
  made.setAttribute('aria-hidden', 'true');
  return made;
}
