import type { FileComparison } from '../../../analysis/counterparts/compare-files.ts';
import type { CompareRow, RowCounterpart } from '../../../analysis/counterparts/compare-rows.ts';
import type { Provision } from '../../../corpus/model/corpus.ts';
import { alikeness } from '../../../naming/alike-word.ts';
import type { DrawSettings } from '../../compare/draw-comparison.ts';
import { bilingual } from '../../shared/bilingual.ts';
import { element } from '../../shared/element.ts';
import { provisionHeading } from '../../../naming/provision-label.ts';
import { shortName } from '../../../naming/short-name.ts';
import { localized } from '../../../corpus/model/localized.ts';
import { localeFacts } from '../../../i18n/locales.ts';

/** What drawing the counterparts needs from the page. */
export interface BesideSettings extends DrawSettings {
  /** Whether the two documents have a comparison page. */
  hasPage: boolean;
}

interface Drawing extends BesideSettings {
  first: string;
  other: string;
  name: string;
}

/**
 * What stands beside each provision of the first document, by its id: the text of its strongest
 * counterpart with links to the others, or a sentence that none was found. Nothing in it has an id.
 */
export function drawCounterparts(
  { first, second, rows }: FileComparison,
  settings: BesideSettings,
): Map<string, HTMLElement> {
  const name = shortName(second, settings.locale);
  const drawing = { ...settings, first: first.id, other: second.id, name };
  return new Map(
    rows.filter(({ only }) => only !== 'second').map((row) => [row.provision.id, besideOf(row, drawing)]),
  );
}

function besideOf(row: CompareRow, drawing: Drawing): HTMLElement {
  const { name, locale, words } = drawing;
  const [strongest, ...others] = row.only === null ? row.counterparts : [];
  const made =
    strongest === undefined
      ? element('p', 'beside gap', words.choice.gap(name))
      : besideElement(row.provision, strongest, drawing);
  made.lang = localeFacts(locale).lang;
  if (others.length > 0) made.append(othersOf(others, drawing));
  return made;
}

/** The strongest counterpart, which opens and closes by its name. */
function besideElement(beside: Provision, strongest: RowCounterpart, drawing: Drawing): HTMLElement {
  const { name, locale, other } = drawing;
  const { provision } = strongest;
  const heading = provisionHeading(provision);
  const title = element('span', 'title', ...bilingual(heading, 'en'));
  // A heading that stands in the document can be quoted like its sentences.
  if (provision.heading !== null) title.dataset['sentence'] = `${other}/${provision.id}.heading`;
  const made = element('details', 'beside');
  made.open = true;
  made.ariaLabel = `${name} · ${localized(heading, locale)}`;
  made.append(
    element('summary', '', element('span', 'document', name), ' ', title),
    textOf(provision, drawing),
    factsOf(beside, strongest, drawing),
  );
  return made;
}

function textOf({ sentences }: Provision, { other }: Drawing): HTMLElement {
  const made = element('p', 'text');
  for (const { id, zh, en, theme } of sentences) {
    const sentence = element('span', '', themeMark(theme), ...bilingual({ zh, en: `${en} ` }, 'en'));
    sentence.dataset['sentence'] = `${other}/${id}`;
    made.append(sentence);
  }
  return made;
}

/** The mark of a sentence's theme, as in the page's legend; generated, so that it is not copied with the text. */
function themeMark(theme: string): HTMLElement {
  const chip = document.querySelector(`.chip[data-theme="${theme}"]`);
  const glyph = chip?.querySelector('.glyph')?.textContent ?? '';
  const mark = element('span', 'theme');
  mark.dataset['theme'] = theme;
  mark.dataset['text'] = glyph;
  mark.role = 'img';
  mark.ariaLabel = mark.title = chip?.textContent.replace(glyph, '').trim() ?? theme;
  return mark;
}

/** How the two are alike, with links to the counterpart in its document and to the comparison. */
function factsOf(beside: Provision, { provision, ...alike }: RowCounterpart, drawing: Drawing): HTMLElement {
  const { words, root, first, other, hasPage } = drawing;
  const document = element('a', '', words.choice.document);
  document.href = `${root}documents/${other}/#${provision.id}`;
  const comparison = element('a', '', words.choice.comparison);
  const page = hasPage
    ? `compare/${first}/${other}/`
    : `compare/?${new URLSearchParams({ a: first, b: other })}`;
  comparison.href = `${root}${page}#${beside.id}`;
  return element('p', 'facts', alikeness(alike, { compare: words }), ' · ', document, ' · ', comparison);
}

function othersOf(others: readonly RowCounterpart[], drawing: Drawing): HTMLElement {
  const { words, name, root, other } = drawing;
  const items = others.map(({ provision, ...alike }) => {
    const link = element('a', '', ...bilingual(provisionHeading(provision), 'en'));
    link.href = `${root}documents/${other}/#${provision.id}`;
    return element('li', '', link, ` ${alikeness(alike, { compare: words })}`);
  });
  const summary = element('summary', '', words.choice.others(name, others.length));
  return element('details', 'facts', summary, element('ul', '', ...items));
}
