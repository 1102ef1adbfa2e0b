import type { FileComparison } from '../../analysis/compare-files.ts';
import type { CompareRow, RowCounterpart } from '../../analysis/compare-rows.ts';
import type { Provision } from '../../corpus/corpus.ts';
import type { Localized } from '../../corpus/localized.ts';
import { alikeWord } from '../alike-word.ts';
import type { DrawSettings } from '../compare/draw-comparison.ts';
import { element } from '../element.ts';
import { provisionHeading } from '../provision-label.ts';
import { shortName } from '../short-name.ts';

/** What drawing the counterparts needs of their page. */
export interface BesideSettings extends DrawSettings {
  /** Whether the two documents have a comparison page of their own. */
  hasPage: boolean;
}

interface Drawing extends BesideSettings {
  own: string;
  other: string;
  name: string;
}

/**
 * What stands beside each provision of the first document, by its id: the text of its strongest
 * counterpart with links to the others, or the words that none was found. Nothing in it has an id.
 */
export function drawCounterparts(
  { first, second, rows }: FileComparison,
  settings: BesideSettings,
): Map<string, HTMLElement> {
  const name = shortName(second, settings.locale);
  const drawing = { ...settings, own: first.id, other: second.id, name };
  return new Map(
    rows.filter(({ only }) => only !== 'second').map((row) => [row.provision.id, besideOf(row, drawing)]),
  );
}

function besideOf(row: CompareRow, drawing: Drawing): HTMLElement {
  const { name, locale, words } = drawing;
  const [strongest, ...others] = row.only === null ? row.counterparts : [];
  const made = element('div', 'beside');
  made.lang = locale === 'zh' ? 'zh-Hans' : 'en';
  if (strongest === undefined) {
    made.append(element('p', 'gap', words.choice.gap(name)));
    return made;
  }
  const { provision } = strongest;
  made.role = 'group';
  made.ariaLabel = `${name} · ${provisionHeading(provision)[locale]}`;
  made.append(headingOf(provision, drawing), textOf(provision, drawing));
  made.append(factsOf(row.provision, strongest, drawing));
  if (others.length > 0) made.append(othersOf(others, drawing));
  return made;
}

function headingOf(provision: Provision, drawing: Drawing): HTMLElement {
  const link = linkTo(provision, drawing);
  // A heading of the document's own is quoted as its sentences are.
  if (provision.heading !== null) link.dataset['sentence'] = `${drawing.other}/${provision.id}.heading`;
  return element('p', 'heading', element('span', 'document', drawing.name), ' ', link);
}

function textOf({ sentences }: Provision, { other }: Drawing): HTMLElement {
  const made = element('p', 'text');
  for (const { id, zh, en } of sentences) {
    const sentence = element('span', '', ...twin({ zh, en: `${en} ` }));
    sentence.dataset['sentence'] = `${other}/${id}`;
    made.append(sentence);
  }
  return made;
}

/** How the two are alike, and the way to where they stand level in the comparison. */
function factsOf(beside: Provision, { strength, reason }: RowCounterpart, drawing: Drawing): HTMLElement {
  const { words, root, own, other, hasPage } = drawing;
  const link = element('a', '', words.choice.comparison);
  const page = hasPage ? `compare/${own}/${other}/` : `compare/?${new URLSearchParams({ a: own, b: other })}`;
  link.href = `${root}${page}#${beside.id}`;
  return element(
    'p',
    'facts',
    `${alikeWord(strength, { compare: words })} · ${words.reason[reason]} · `,
    link,
  );
}

function othersOf(others: readonly RowCounterpart[], drawing: Drawing): HTMLElement {
  const { words, name } = drawing;
  const items = others.map(({ provision, strength }) =>
    element('li', '', linkTo(provision, drawing), ` ${alikeWord(strength, { compare: words })}`),
  );
  const summary = element('summary', '', words.choice.others(name, others.length));
  return element('details', 'facts', summary, element('ul', '', ...items));
}

function linkTo(provision: Provision, { root, other }: Drawing): HTMLAnchorElement {
  const link = element('a', '', ...twin(provisionHeading(provision)));
  link.href = `${root}documents/${other}/#${provision.id}`;
  return link;
}

function twin({ zh, en }: Localized): HTMLElement[] {
  const [chinese, english] = [element('span', 'zh', zh), element('span', 'en', en)];
  chinese.lang = 'zh-Hans';
  english.lang = 'en';
  return [chinese, english];
}
