import type { QuoteCheckWords } from '../../i18n/en/pages/quote-check.ts';
import type { Locale } from '../../i18n/locales.ts';
import { shortName } from '../../naming/short-name.ts';
import type { QuotationAnswer } from '../../quotation/answer-quotation.ts';
import { quotationLanguage } from '../../quotation/quotation-language.ts';
import { element } from '../shared/element.ts';
import { answerHeading, answerSections, type AnswerView } from './quote-answer.ts';

/** What a page that checks quotations passes to its script. */
export interface QuoteCheckSettings {
  /** The root of the site, and of the pages in this language; each ends in `/`. */
  files: string;
  root: string;
  locale: Locale;
  /** How many documents a quotation is compared with. */
  documents: number;
}

/** Longer quotations are not kept in an address, which some programs truncate. */
const LONGEST_IN_ADDRESS = 2000;

/** An answer as it is shown: the verdict in one sentence, as it is announced, and what stands below it. */
export function shownAnswer(
  { answer, documents, unread, shared }: QuotationAnswer,
  quotation: string,
  settings: QuoteCheckSettings,
  words: QuoteCheckWords,
): { heading: string; sections: HTMLElement[] } {
  const names = new Map(documents.map((each) => [each.id, shortName(each, settings.locale)]));
  const compared = { documents: documents.length, unread };
  const view: AnswerView = { settings, words, language: quotationLanguage(quotation), names, compared };
  const more = answer.verdict === 'none' || answer.verdict === 'long' ? [element('section', 'mt-6')] : [];
  // The answer is whole without what it shares.
  for (const section of more)
    void import('./shared-section.ts')
      .then(({ fillShared }) => {
        fillShared(section, quotation, shared, view);
      })
      .catch(console.warn);
  return { heading: answerHeading(answer, view), sections: [...answerSections(answer, view), ...more] };
}

/** The hash of an address that brings a quotation back, which is never sent to a server; empty where it is too long. */
export function hashOf(quotation: string): string {
  const kept = quotation.length > LONGEST_IN_ADDRESS ? '' : quotation.toWellFormed();
  return kept.trim() === '' ? '' : `#q=${encodeURIComponent(kept)}`;
}
