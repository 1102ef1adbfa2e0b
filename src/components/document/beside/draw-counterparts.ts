import type { FileComparison } from '../../../analysis/counterparts/compare-files.ts';
import type { CompareRow, RowCounterpart } from '../../../analysis/counterparts/compare-rows.ts';
import type { Provision } from '../../../corpus/model/corpus.ts';
import type { Localized } from '../../../corpus/model/localized.ts';
import { alikeWord } from '../../../naming/alike-word.ts';
import type { DrawSettings } from '../../compare/draw-comparison.ts';
import { element } from '../../shared/element.ts';
import { provisionHeading } from '../../../naming/provision-label.ts';
import { shortName } from '../../../naming/short-name.ts';
import { localized } from '../../../corpus/model/localized.ts';
import { localeFacts } from '../../../i18n/locales.ts';

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
  const made =
    strongest === undefined
      ? element('p', 'beside gap', words.choice.gap(name))
      : besideElement(row.provision, strongest, drawing);
  made.lang = localeFacts(locale).lang;
  if (others.length > 0) made.append(othersOf(others, drawing));
  return made;
}

/** The strongest counterpart under its name, by which it is closed and opened. */
function besideElement(beside: Provision, strongest: RowCounterpart, drawing: Drawing): HTMLElement {
  const { name, locale, other } = drawing;
  const { provision } = strongest;
  const heading = provisionHeading(provision);
  const title = element('span', 'title', ...twin(heading));
  // A heading of the document's own is quoted as its sentences are.
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
    const sentence = element('span', '', themeMark(theme), ...twin({ zh, en: `${en} ` }));
    sentence.dataset['sentence'] = `${other}/${id}`;
    made.append(sentence);
  }
  return made;
}

/** The mark of a sentence's theme as the page's legend has it; generated, so that it is not copied with the text. */
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

/** How the two are alike, and the ways to where the counterpart stands in its document and in the comparison. */
function factsOf(beside: Provision, { provision, ...alike }: RowCounterpart, drawing: Drawing): HTMLElement {
  const { words, root, own, other, hasPage } = drawing;
  const document = element('a', '', words.choice.document);
  document.href = `${root}documents/${other}/#${provision.id}`;
  const comparison = element('a', '', words.choice.comparison);
  const page = hasPage ? `compare/${own}/${other}/` : `compare/?${new URLSearchParams({ a: own, b: other })}`;
  comparison.href = `${root}${page}#${beside.id}`;
  const word = `${alikeWord(alike.strength, { compare: words })} · ${words.reason[alike.reason]}`;
  return element('p', 'facts', word, ' · ', document, ' · ', comparison);
}

function othersOf(others: readonly RowCounterpart[], drawing: Drawing): HTMLElement {
  const { words, name, root, other } = drawing;
  const items = others.map(({ provision, strength }) => {
    const link = element('a', '', ...twin(provisionHeading(provision)));
    link.href = `${root}documents/${other}/#${provision.id}`;
    return element('li', '', link, ` ${alikeWord(strength, { compare: words })}`);
  });
  const summary = element('summary', '', words.choice.others(name, others.length));
  return element('details', 'facts', summary, element('ul', '', ...items));
}

function twin({ zh, en }: Localized): HTMLElement[] {
  const [chinese, english] = [element('span', 'zh', zh), element('span', 'en', en)];
  chinese.lang = 'zh-Hans';
  english.lang = 'en';
  return [chinese, english];
}
