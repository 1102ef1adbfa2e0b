import { groupBy } from '../../../corpus/model/group-by.ts';
import type { ResultWords } from '../../../i18n/en/search-results.ts';
import type { Answer, ReadingAnswer } from '../../../search/query/run-search.ts';
import type { SearchState } from '../../../search/query/search-address.ts';
import { element } from '../../shared/element.ts';
import { searchWords, type SearchSettings } from '../search-settings.ts';
import { drawConcordance, drawPlaces } from './draw-places.ts';
import { drawNear, drawTerms } from './draw-suggestions.ts';

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

/** Shows how the query was read: each part, what is excluded, and the Chinese that pinyin was taken for. */
function drawUnderstood({ readings, tokens }: Answer): HTMLElement[] {
  const words = searchWords;
  if (readings.every((reading) => isPlain(reading, tokens))) return [];
  const lines = readings.map((reading) => {
    const { kind, quoted, words: asked, excluded } = reading;
    const lang = kind === 'chinese' ? 'zh-Hans' : kind === 'pinyin' ? 'zh-Latn-pinyin' : 'en';
    const part = (text: string, query: string) => term(text, lang, '', isMissed(reading) ? query : undefined);
    const parts = [
      words.understood(words.kinds[kind]),
      ...quoted.map((text) => part((kind === 'english' ? words.together : words.exactly)(text), `“${text}”`)),
      ...asked.map((text) => part(text, text)),
      ...(excluded.length > 0 ? [words.without] : []),
      ...excluded.map((text) => term(text, lang, 'excluded')),
      ...(kind === 'pinyin' ? drawReadAs(reading, words.readAs) : []),
    ];
    // Spaces keep the parts separate when they are read aloud or copied.
    return element('p', '', ...parts.flatMap((part) => [part, ' ']));
  });
  return readings.length > 1 ? [...lines, element('p', '', words.both)] : lines;
}

/** What one reading of the query found within the filters, in sentences. */
function foundSentence(reading: ReadingAnswer, words: ResultWords): string {
  const { exact, notes, looser, unchosen } = reading;
  if (unchosen === 0) return isMissed(reading) ? words.nothingWithAll : words.nothing;
  if (exact.places + notes.places + looser === 0) return words.nothingHere(unchosen);
  return words.sentences(
    exact.places > 0
      ? words.found(exact.occurrences, exact.lines, exact.places, exact.documents)
      : notes.places > 0
        ? words.onlyInNotes(notes.places)
        : words.notAsPhrase,
    ...(exact.places > 0 && notes.places > 0 ? [words.inNotes(notes.places)] : []),
    ...(looser > 0 ? [words.looser(looser)] : []),
  );
}

/** Whether nothing has all of several parts, each of which may be found alone. */
function isMissed({ unchosen, quoted, words }: ReadingAnswer): boolean {
  return unchosen === 0 && quoted.length + words.length > 1;
}

/** Whether a reading needs no explanation: one run of Chinese, in the characters typed. */
function isPlain({ kind, words }: ReadingAnswer, [only, ...others]: Answer['tokens']): boolean {
  return kind === 'chinese' && others.length === 0 && only?.quoted === false && words[0] === only.text;
}

/** The Chinese that pinyin stands for in the places shown, most frequent first, each with a link to its search. */
function drawReadAs({ places }: ReadingAnswer, label: string): (Node | string)[] {
  const exact = places.filter(({ tier }) => tier === 'exact');
  const best = exact.length > 0 ? exact : places;
  const hits = best.flatMap(({ lines }) => lines.flatMap((line) => line.hits));
  const texts = [...groupBy(hits, ({ found }) => found.replace(/[^\p{L}\p{N}]/gu, ''))];
  const sorted = texts.sort(([, a], [, b]) => b.length - a.length);
  if (sorted.length === 0) return [];
  return [label, ...sorted.map(([text]) => term(text, 'zh-Hans', '', `“${text}”`))];
}

/** A part of a query as it was understood, leading to a search of its own where one is given. */
function term(text: string, lang: string, style = '', query?: string): HTMLElement {
  const shown = Array.from(text).length > 80 ? `${Array.from(text).slice(0, 80).join('')}…` : text;
  const made = element(query === undefined ? 'span' : 'a', `term ${style}`.trim(), shown);
  if (query !== undefined) made.setAttribute('href', `?${new URLSearchParams({ q: query })}`);
  made.lang = lang;
  made.translate = false;
  return made;
}
