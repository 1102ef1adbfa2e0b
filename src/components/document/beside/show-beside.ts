import { compareFiles } from '../../../analysis/counterparts/compare-files.ts';
import type { DocumentFile } from '../../../analysis/document/document-file.ts';
import type { CompareWords } from '../../../i18n/en/pages/compare.ts';
import type { ListedDocument } from '../../compare/find-document.ts';
import type { MarkSwitch } from '../../marks/mark-switch.ts';
import { numberedProvisions } from '../../../corpus/model/document-texts.ts';
import { shortName } from '../../../naming/short-name.ts';
import { keepTexts } from '../../shared/edition-texts.ts';
import { loadJson } from '../../shared/load-json.ts';
import { unknownChoice } from '../../shared/unknown-choice.ts';
import { MORE, type BesideChoice } from './beside-choice.ts';
import style from './beside.css?inline';
import { drawCounterparts } from './draw-counterparts.ts';
import { changeInPlace, savePlace } from './change-in-place.ts';
import { localeOf } from '../../../i18n/locales.ts';
import { wordsIn } from '../../../i18n/page-words.ts';

/** The ids that the built page lists: these documents have a comparison page with the one shown. */
const listed = new Set<string>();
const files = new Map<string, Promise<unknown>>();
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
addEventListener('pagehide', () => {
  if (document.documentElement.dataset['beside'] !== undefined) savePlace();
});

/**
 * Sets the document that the address asks for beside the one shown, or none, and says so.
 * @throws where a file does not load; the page then shows its document alone.
 */
export async function showBeside(choice: BesideChoice): Promise<void> {
  const { asked } = choice;
  noteListed(choice);
  const words = await wordsOf(choice);
  const isCurrent = () => asked === choice.asked;
  try {
    if (asked !== '' && !isListed(choice) && more(choice) !== null) await fillList(choice);
    const problem = problemOf(choice, words);
    if (asked === '' || problem !== '') {
      if (!isCurrent()) return;
      clear(choice);
      choice.select.value = '';
      if (problem === '') choice.say(words.choice.alone, 'shown');
      else choice.say(problem, 'problem');
      return;
    }
    choice.select.value = asked;
    await setBeside(choice, words, isCurrent);
  } catch (error) {
    // An answer that was not one of the site's files is asked for again.
    files.clear();
    if (isCurrent()) clear(choice);
    throw error;
  }
}

/** Lists all documents to choose from, where the built page lists only the nearest. */
export async function listDocuments(choice: BesideChoice): Promise<void> {
  noteListed(choice);
  choice.select.value = choice.asked;
  await fillList(choice);
  choice.say((await wordsOf(choice)).choice.listed(choice.select.options.length - 1), 'shown');
}

async function setBeside(choice: BesideChoice, words: CompareWords, isCurrent: () => boolean) {
  const { own: id = '', root = '/', locale } = choice.dataset;
  const [first, second] = await Promise.all(
    [id, choice.asked].map((each) => load<DocumentFile>(choice, `documents/${each}.json`)),
  );
  if (first === undefined || second === undefined || !isCurrent()) return;
  const comparison = compareFiles(first, second);
  const hasPage = listed.has(second.id);
  const drawn = drawCounterparts(comparison, { root, locale: localeOf(locale), words, hasPage });
  changeInPlace(choice.isReturning, () => {
    takeAway();
    document.documentElement.dataset['beside'] = second.id;
    for (const [id, counterpart] of drawn) {
      const provision = document.getElementById(id);
      provision?.insertBefore(counterpart, provision.querySelector(':scope > .elsewhere'));
    }
    keepTexts();
    choice.shared = comparison.shared;
  });
  redrawMarks();
  const numbered = numberedProvisions(comparison.first.provisions);
  const matched = comparison.rows.filter(
    ({ only, provision }) => only === null && provision.number !== null,
  ).length;
  choice.say(
    words.choice.done(shortName(comparison.second, localeOf(locale)), matched, numbered.length),
    'shown',
  );
}

/** Shows the page's document alone again. */
function clear(choice: BesideChoice) {
  if (document.documentElement.dataset['beside'] === undefined) return;
  changeInPlace(choice.isReturning, () => {
    takeAway();
    delete document.documentElement.dataset['beside'];
    choice.shared = undefined;
  });
  redrawMarks();
}

function takeAway() {
  for (const each of document.querySelectorAll('.edition .beside')) each.remove();
}

function redrawMarks() {
  for (const each of document.querySelectorAll<MarkSwitch>('shared-wording, term-switch')) void each.turn();
}

/** Why the document in the address cannot be shown; empty where it can. */
function problemOf(choice: BesideChoice, words: CompareWords): string {
  const { asked, dataset } = choice;
  if (asked === dataset['own']) return words.choice.same;
  return asked === '' || isListed(choice) ? '' : unknownChoice([asked]);
}

function isListed({ select, asked }: BesideChoice): boolean {
  return asked !== MORE && [...select.options].some(({ value }) => value === asked);
}

function more({ select }: BesideChoice): Element | null {
  return select.querySelector(`[value="${MORE}"]`);
}

/** Until the list is filled, it has only documents with a comparison page. */
function noteListed({ select }: BesideChoice) {
  if (listed.size > 0) return;
  for (const { value } of select.options) listed.add(value);
}

async function fillList(choice: BesideChoice) {
  const { select, asked, dataset } = choice;
  const all = await load<ListedDocument[]>(choice, 'documents.json');
  const others = all.filter(({ id }) => id !== dataset['own'] && !listed.has(id));
  const locale = localeOf(dataset['locale']);
  more(choice)?.remove();
  select.append(
    ...others.map(({ id, name, issued }) => new Option(shortName({ shortName: name, issued }, locale), id)),
  );
  select.value = asked;
}

/** A data file of the site, loaded once; after a failure it is loaded again when next needed. */
function load<T>({ dataset }: BesideChoice, file: string): Promise<T> {
  const loading = files.get(file) ?? loadJson(`${dataset['files'] ?? '/data/'}${file}`);
  files.set(file, loading);
  loading.catch(() => files.delete(file));
  return loading as Promise<T>;
}

const WORDS = import.meta.glob<CompareWords>('../../../i18n/*/pages/compare.ts', { import: 'compare' });
let loadedWords: CompareWords | undefined;

async function wordsOf({ dataset }: BesideChoice): Promise<CompareWords> {
  return (loadedWords ??= await wordsIn(WORDS, localeOf(dataset['locale']))());
}
