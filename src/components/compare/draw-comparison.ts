import type { ComparedDocument, FileComparison } from '../../analysis/counterparts/compare-files.ts';
import type { CompareRow, RowCounterpart } from '../../analysis/counterparts/compare-rows.ts';
import type { Provision } from '../../corpus/model/corpus.ts';
import type { CompareWords } from '../../i18n/en/pages/compare.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';
import { alikeness } from '../../naming/alike-word.ts';
import { provisionHeading } from '../../naming/provision-label.ts';
import { partRows } from './part-rows.ts';
import { bilingual } from '../shared/bilingual.ts';
import { element, inLanguage } from '../shared/element.ts';
import { markedPieces } from './marked-pieces.ts';
import { shortName } from '../../naming/short-name.ts';

/** What drawing a comparison needs from the page. */
export interface DrawSettings {
  /** The root of the pages in the page’s language. */
  root: string;
  locale: Locale;
  words: CompareWords;
  /** The document, if any, that has no page to link to. */
  unlinked?: string;
}

interface Drawing extends DrawSettings {
  comparison: FileComparison;
}

/** A comparison as on the built pages, shared wording marked: the tables of its front matter and of all else. */
export function drawComparison(comparison: FileComparison, settings: DrawSettings): HTMLElement[] {
  const { words, locale } = settings;
  const { front, body } = partRows(comparison.rows);
  const names = [comparison.first, comparison.second].map((each) => shortName(each, locale));
  const table = (id: string, label: string, rows: readonly CompareRow[]) => {
    const heads = names.map((name) => withRole('columnheader', element('span', '', name)));
    const made = withRole('table', element('div', '', withRole('row', element('div', 'sr-only', ...heads))));
    made.append(...rows.map((row) => rowElement(row, { ...settings, comparison })));
    made.id = id;
    made.ariaLabel = label;
    return made;
  };
  const rows = table('rows', words.pairTitle(names[0] ?? '', names[1] ?? ''), body);
  if (front.length === 0) return [rows];
  const summary = element('summary', '', words.front);
  return [element('details', 'front', summary, table('front', words.front, front)), rows];
}

function rowElement(row: CompareRow, drawing: Drawing): HTMLElement {
  const { words, locale, comparison } = drawing;
  const { first, second } = comparison;
  const { provision, only } = row;
  const made = withRole('row', element('div', 'row'));
  made.id = only === 'second' ? `second-${provision.id}` : provision.id;
  made.tabIndex = -1;
  if (only !== null) made.dataset['difference'] = only;
  const gap = (document: ComparedDocument) =>
    withRole('cell', element('p', 'gap', words.gap(shortName(document, locale))));
  const own = withRole('cell', compared(only === 'second' ? second : first, provision, 2, drawing));
  const heading = own.querySelector('.heading');
  if (heading !== null) heading.id = `${made.id}-name`;
  made.setAttribute('aria-labelledby', `${made.id}-name`);
  if (only === 'second') made.append(gap(first), own);
  else made.append(own);
  if (only === 'first') made.append(gap(second));
  if (only === null) {
    const beside = row.counterparts.map((each) => counterpart(each, provision, drawing));
    made.append(withRole('cell', element('div', 'counterparts', ...beside)));
  }
  return made;
}

function withRole(role: string, made: HTMLElement): HTMLElement {
  made.role = role;
  return made;
}

/** A counterpart: in full beside the provision it matches best, elsewhere as a link to it. */
function counterpart(each: RowCounterpart, beside: Provision, drawing: Drawing): HTMLElement {
  const { words, comparison } = drawing;
  const isHere = each.home === beside.id;
  const alike = alikeness(each, { compare: words });
  const same = comparison.inCommon(beside.id, each.provision.id);
  const common = same > 0 ? [element('b', '', words.same(same)), ' · '] : [];
  const home = comparison.first.provisions.find(({ id }) => id === each.home) ?? beside;
  const made = isHere
    ? compared(comparison.second, each.provision, 3, drawing)
    : element('div', 'compared', headingOf(comparison.second, each.provision, 3, drawing));
  if (isHere) made.id = `second-${each.provision.id}`;
  else made.append(elsewhere(home, words));
  made.firstElementChild?.after(element('p', 'alike', ...common, alike));
  return made;
}

function elsewhere(home: Provision, words: CompareWords): HTMLElement {
  const link = element('a', '', ...bilingual(provisionHeading(home)));
  link.href = `#${home.id}`;
  return element('p', 'elsewhere', words.beside, ' ', link);
}

function compared(
  document: ComparedDocument,
  provision: Provision,
  level: 2 | 3,
  drawing: Drawing,
): HTMLElement {
  const { shared } = drawing.comparison;
  const zh = inLanguage('zh', element('p', 'zh text'));
  for (const sentence of provision.sentences) {
    const place = `${document.id}/${sentence.id}`;
    const span = element(
      'span',
      '',
      element(
        'span',
        'zh',
        ...markedPieces(sentence.zh, shared.get(place) ?? []).map(({ text, isShared }) =>
          isShared ? element('mark', 'shared', text) : text,
        ),
      ),
    );
    span.dataset['sentence'] = place;
    zh.append(span);
  }
  const en = element(
    'p',
    'en text',
    provision.sentences.map((sentence) => `${sentence.en || '…'} `).join(''),
  );
  en.lang = 'en';
  return element('div', 'compared', headingOf(document, provision, level, drawing), zh, en);
}

function headingOf(
  document: ComparedDocument,
  provision: Provision,
  level: 2 | 3,
  { root, locale, unlinked }: Drawing,
): HTMLElement {
  const name = element('span', 'document', shortName(document, locale));
  name.lang = localeFacts(locale).lang;
  const heading = bilingual(provisionHeading(provision));
  if (document.id === unlinked) return element(`h${level}`, 'heading', name, ...heading);
  const link = element('a', '', ...heading);
  link.href = `${root}documents/${document.id}/#${provision.id}`;
  return element(`h${level}`, 'heading', name, link);
}
