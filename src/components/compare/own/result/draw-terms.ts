import { element, inLanguage } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import type { Compared } from './own-results.ts';
import { termLink, type OwnView } from './own-view.ts';

const words = ownWords.terms;

/** Terms listed before one asks for all. */
const SHOWN = 12;

/** The listed terms that a text uses, with their meanings, and those that all documents have and it lacks. */
export function drawTerms({ comparison }: Compared, view: OwnView): HTMLElement {
  const { used, lacking } = comparison.terms;
  const section = element(
    'section',
    'own-terms',
    element('h2', '', words.title),
    element('h3', '', words.used(used.length)),
    ...termList(used.map(({ id, count }) => item(id, words.times(count), view))),
    element('h3', '', words.lacking(lacking.length, view.settings.documents.length)),
    ...termList(lacking.map((id) => item(id, '', view))),
  );
  section.id = 'own-terms';
  return section;
}

function termList(items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [element('p', 'text-muted', words.none)];
  const list = element('ul', '', ...items.slice(0, SHOWN));
  if (items.length <= SHOWN) return [list];
  const more = element('button', 'no-print', words.more(items.length));
  more.type = 'button';
  more.addEventListener('click', () => {
    list.append(...items.slice(SHOWN));
    more.remove();
  });
  return [list, more];
}

function item(id: string, count: string, view: OwnView): HTMLElement {
  const term = view.terms.get(id);
  const made = element('li', '', termLink(id, view));
  if (count !== '') made.append(' ', element('span', 'text-muted', count));
  if (term === undefined) return made;
  const name = element('span', '', term.en);
  name.lang = 'en';
  made.append(' ', name);
  if (term.gloss !== null) made.append(element('span', 'own-gloss', term.gloss));
  made.firstElementChild?.replaceWith(inLanguage('zh', termLink(id, view)));
  return made;
}
