import { findTerms } from '../../corpus/model/terms.ts';
import type { SharedWords } from '../../quotation/shared-words.ts';
import type { Underlines } from '../marks/gloss/underlines.ts';
import { countHan } from '../../corpus/model/han.ts';
import { handOver } from '../compare/own/kept/handed-text.ts';
import { newText } from '../compare/own/kept/kept-text.ts';
import { element, inLanguage } from '../shared/element.ts';
import { loadJson } from '../shared/load-json.ts';
import type { AnswerView } from './quote-answer.ts';
import { pieceName } from './quote-places.ts';

/** Runs and terms that are listed, and places of each. */
const SHOWN = 40;
const PLACES = 6;
/** Han characters of a text for which the page for a whole document is offered. */
const LONG = 60;

/** Fills in what a quotation that stands nowhere shares with the documents: runs, terms, and a page for a whole text. */
export function fillShared(
  section: HTMLElement,
  quotation: string,
  shared: readonly SharedWords[],
  view: AnswerView,
) {
  const { words, settings } = view;
  section.dataset['shared'] = '';
  if (shared.length > 0) {
    const items = shared.slice(0, SHOWN).map((each) => sharedItem(each, view));
    section.append(
      element('h2', 'text-lg', words.shared.title(shared.length)),
      element('ul', 'mt-1 divide-y divide-rule border-y border-rule', ...items),
    );
    if (shared.length > SHOWN)
      section.append(element('p', 'text-sm text-muted', words.shared.more(shared.length - SHOWN)));
  }
  if (view.language === 'zh') {
    const terms = element('div');
    section.append(terms);
    void listTerms(terms, quotation, view);
  }
  if (view.language !== 'zh' || countHan(quotation) < LONG) return;
  const offer = element('a', 'inline-block py-1', words.shared.own);
  offer.href = `${settings.root}compare/own/`;
  offer.addEventListener('click', () => {
    handOver(newText(quotation));
  });
  section.append(element('p', 'no-print mt-4 text-sm text-muted', words.shared.ownHow, ' ', offer));
}

function sharedItem({ text, places }: SharedWords, { words, names, settings }: AnswerView): HTMLElement {
  const links = places.slice(0, PLACES).map(({ document, id }) => {
    const link = element('a', '', `${names.get(document) ?? document} ${pieceName(id, words)}`);
    link.href = `${settings.root}documents/${document}/#${id}`;
    return link;
  });
  const listed = links.flatMap((link, index) => (index === 0 ? [link] : [words.comma, link]));
  const more = places.length > PLACES ? [words.comma, words.shared.more(places.length - PLACES)] : [];
  const where = element('span', 'text-sm text-muted', `${words.shared.in} `, ...listed, ...more);
  return element('li', 'py-2', inLanguage('zh', element('mark', 'font-serif', text)), ' ', where);
}

/** Lists the terms once they are loaded; the answer is whole without them. */
async function listTerms(place: HTMLElement, quotation: string, { words, settings }: AnswerView) {
  const listed = await loadJson<Underlines>(`${settings.root}terms/underlines.json`).catch(() => null);
  const found = new Map(
    findTerms(quotation, listed?.terms ?? []).map(({ term }) => [term.id, term] as const),
  );
  if (found.size === 0) return;
  const items = [...found.values()].slice(0, SHOWN).map(({ id, term, en, gloss }) => {
    const link = inLanguage('zh', element('a', 'font-serif', term));
    link.href = `${settings.root}terms/${id}/`;
    const name = element('span', 'text-sm', en);
    name.lang = 'en';
    return element('li', 'py-1', link, ' ', name, ' ', element('span', 'text-sm text-muted', gloss ?? ''));
  });
  place.append(
    element('h2', 'mt-4 text-lg', words.shared.terms(found.size)),
    element('ul', 'mt-1', ...items),
  );
}
