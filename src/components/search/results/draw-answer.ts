import type { Answer } from '../../../search/query/run-search.ts';
import type { SearchState } from '../../../search/query/search-address.ts';
import { element } from '../../shared/element.ts';
import { searchWords, type SearchSettings } from '../search-settings.ts';
import { drawConcordance, drawPlaces } from './draw-places.ts';
import { drawNear, drawTerms } from './draw-suggestions.ts';
import { drawUnderstood, foundSentence } from './draw-summary.ts';

/** Shows an answer in the parts of the page: how the query was read, what was found, and what is near to it. */
export function drawAnswer(
  part: (name: string) => HTMLElement,
  answer: Answer,
  { view, sort }: SearchState,
  settings: SearchSettings,
  isQuotation: boolean,
) {
  const words = searchWords;
  const { readings, suggestions } = answer;
  part('understood').replaceChildren(...(isQuotation ? [] : drawUnderstood(answer)));
  const found = readings.map((reading) => {
    const sentence = foundSentence(reading, words);
    return readings.length > 1 ? words.within(words.kinds[reading.kind], sentence) : sentence;
  });
  const said = words.sentences(...found);
  part('status').textContent = isQuotation ? words.asSearch(said) : said;
  part('terms').replaceChildren(...drawTerms(suggestions, settings));
  // Where the texts have what was asked for, suggestions come after the results.
  const isFound = readings.some(({ exact, notes }) => exact.places + notes.places > 0);
  part(isFound ? 'also' : 'near').replaceChildren(...drawNear(suggestions, settings));
  part(isFound ? 'near' : 'also').replaceChildren();
  part('ways').hidden = readings.some(({ unchosen }) => unchosen > 0);
  const results = readings.flatMap(({ kind, places }) => [
    ...(readings.length > 1 && places.length > 0 ? [element('h2', 'search-reading', words.kinds[kind])] : []),
    ...(view === 'concordance'
      ? drawConcordance(places, kind === 'english' ? 'en' : 'zh', sort, settings)
      : drawPlaces(places, kind, settings)),
  ]);
  part('results').replaceChildren(...results);
}
