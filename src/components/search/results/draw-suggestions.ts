import type { Suggestion, Suggestions } from '../../../search/query/suggest.ts';
import { textLanguage } from '../../../corpus/model/localized.ts';
import { element, inLanguage } from '../../shared/element.ts';
import { marked } from './draw-places.ts';
import { placeAddress } from './place-address.ts';
import { searchWords, type SearchSettings } from '../search-settings.ts';

/** The glossary's entry for a term, in the page’s language; a gloss that is not established is null. */
interface Gloss {
  pinyin: string;
  gloss: string | null;
}

/** The terms that were asked for, each with its gloss. */
export function drawTerms({ terms }: Suggestions, settings: SearchSettings): HTMLElement[] {
  return terms.filter(({ nearness }) => nearness === 'same').map((term) => drawCard(term, settings));
}

/** Terms and questions near to what was asked for. */
export function drawNear({ terms, questions }: Suggestions, settings: SearchSettings): HTMLElement[] {
  const words = searchWords;
  const having = terms.filter(({ nearness }) => nearness === 'has');
  const near = terms.filter(({ nearness }) => nearness === 'shares');
  return [
    ...drawList(words.terms, having, settings, 'zh'),
    ...drawList(words.nearTerms, near, settings, 'zh'),
    ...drawList(words.questions, questions, settings, textLanguage(settings.locale)),
  ];
}

function drawCard(term: Suggestion, settings: SearchSettings): HTMLElement {
  const words = searchWords;
  const link = inLanguage('zh', element('a', 'term', term.texts[0]?.zh ?? term.id));
  link.href = placeAddress(term, settings);
  const name = element('span', 'name', term.texts[0]?.en ?? '');
  name.lang = 'en';
  const [pinyin, gloss] = [element('span', 'pinyin'), element('span', 'gloss')];
  pinyin.lang = 'zh-Latn-pinyin';
  pinyin.translate = false;
  const kind = element('span', 'kind', words.term);
  const card = element('p', 'search-card', kind, ' ', link, ' ', name, ' ', pinyin, ' ', gloss);
  card.dataset['term'] = term.id;
  // The results do not wait for the gloss, and are complete without it.
  void loadGloss(term.id, settings).then((found) => {
    pinyin.textContent = found?.pinyin ?? '';
    if (found?.gloss) gloss.textContent = `— ${found.gloss}`;
  });
  return card;
}

function drawList(
  label: string,
  all: readonly Suggestion[],
  settings: SearchSettings,
  language: 'zh' | 'en',
): HTMLElement[] {
  if (all.length === 0) return [];
  const links = all.map((each) => {
    const link = inLanguage(language, element('a', '', ...shownText(each, language)));
    link.href = placeAddress(each, settings);
    return element('li', '', link);
  });
  const list = element('ul', '', ...links);
  const section = element('section', 'search-near', element('h2', '', label), list);
  section.dataset['near'] = all[0]?.kind ?? '';
  return [section];
}

/** The matching form of a term, or a question, with the match marked. */
function shownText({ lines, texts }: Suggestion, language: 'zh' | 'en') {
  const line = lines.find((each) => each[language].some(({ found }) => found));
  return line === undefined ? [texts[0]?.[language] ?? ''] : marked(line[language]);
}

async function loadGloss(id: string, { root }: SearchSettings): Promise<Gloss | undefined> {
  try {
    const response = await fetch(`${root}terms/glosses/${id.charAt(0)}.json`);
    if (!response.ok) return undefined;
    return ((await response.json()) as Record<string, Gloss>)[id];
  } catch {
    return undefined;
  }
}
