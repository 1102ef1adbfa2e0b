import { QuotationChecker } from '../quote-check/quotation-checker.ts';
import { quoteCheckWords } from '../quote-check/quote-check-words.ts';
import { hashOf, shownAnswer } from '../quote-check/shown-answer.ts';
import { element } from '../shared/element.ts';
import type { SearchSettings } from './search-settings.ts';

let checker: QuotationChecker | undefined;

/**
 * Answers a quotation that was pasted into the search: its verdict, and below it what the quote check shows of it.
 * @throws {Error} where the texts could not be loaded
 */
export async function showVerdict(
  place: HTMLElement,
  quotation: string,
  settings: SearchSettings,
): Promise<void> {
  const words = quoteCheckWords;
  const [status, answer] = place.children;
  if (status === undefined || answer === undefined) return;
  status.textContent = words.loading;
  checker ??= new QuotationChecker(settings.files);
  const found = await checker.ask(quotation);
  if (found === null) throw new Error('The texts could not be loaded.');
  const { heading, sections } = shownAnswer(found, quotation, settings, words);
  status.textContent = heading;
  const page = element('a', 'inline-block py-1', words.ownPage);
  page.href = `${settings.root}quote-check/${hashOf(quotation)}`;
  answer.setAttribute('data-verdict', found.answer.verdict);
  answer.replaceChildren(...sections, element('p', 'no-print mt-2 text-sm', page));
}
