import { groupBy } from '../../corpus/model/group-by.ts';
import type { Answer, ReadingAnswer } from '../../search/query/run-search.ts';
import type { ResultWords } from '../../i18n/en/search-results.ts';
import { element, inLanguage } from '../shared/element.ts';
import { searchWords, type SearchSettings } from './search-settings.ts';

/** Shows how the query was read: each part, what is excluded, and the Chinese that pinyin was taken for. */
export function drawUnderstood({ readings, tokens }: Answer, settings: SearchSettings): HTMLElement[] {
  const words = searchWords(settings);
  if (readings.every((reading) => isPlain(reading, tokens))) return [];
  const lines = readings.map((reading) => {
    const { kind, quoted, words: asked, excluded } = reading;
    const lang = kind === 'chinese' ? 'zh-Hans' : kind === 'pinyin' ? 'zh-Latn-pinyin' : 'en';
    const parts = [
      words.understood(words.kinds[kind]),
      ...quoted.map((text) => term((kind === 'english' ? words.together : words.exactly)(text), lang)),
      ...asked.map((text) => term(text, lang)),
      ...(excluded.length > 0 ? [words.without] : []),
      ...excluded.map((text) => term(text, lang, 'excluded')),
      ...(kind === 'pinyin' ? drawReadAs(reading, words.readAs) : []),
    ];
    // Spaces keep the parts separate when they are read aloud or copied.
    const line = element('p', '', ...parts.flatMap((part) => [part, ' ']));
    return line;
  });
  return readings.length > 1 ? [...lines, element('p', '', words.both)] : lines;
}

/** Why there is nothing to search for; null where there is. */
export function noQuestion(answer: Answer, words: ResultWords): string | null {
  if (answer.readings.some(({ quoted, words: asked }) => quoted.length + asked.length > 0)) return null;
  return answer.tokens.length > 0 ? words.onlyExcluded : words.punctuation;
}

/** What one reading of the query found within the filters, in sentences. */
export function foundSentence({ exact, notes, looser, unchosen }: ReadingAnswer, words: ResultWords): string {
  if (unchosen === 0) return words.nothing;
  if (exact.places + notes.places + looser === 0) return words.nothingHere(unchosen);
  return [
    exact.places > 0
      ? words.found(exact.occurrences, exact.lines, exact.places, exact.documents)
      : notes.places > 0
        ? words.onlyInNotes(notes.places)
        : words.notAsPhrase,
    ...(exact.places > 0 && notes.places > 0 ? [words.inNotes(notes.places)] : []),
    ...(looser > 0 ? [words.looser(looser)] : []),
  ].join(' ');
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
  const links = sorted.map(([text]) => {
    const link = inLanguage('zh', element('a', 'term', text));
    link.href = `?${new URLSearchParams({ q: `“${text}”` }).toString()}`;
    return link;
  });
  return [label, ...links];
}

function term(text: string, lang: string, style = ''): HTMLElement {
  const shown = Array.from(text).length > 80 ? `${Array.from(text).slice(0, 80).join('')}…` : text;
  const made = element('span', `term ${style}`.trim(), shown);
  made.lang = lang;
  made.translate = false;
  return made;
}
