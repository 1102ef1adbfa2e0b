import type { CitationForm } from '../../../../exports/citation/citation-forms.ts';
import {
  handoutCsv,
  handoutMarkdown,
  type Handout,
  type HandoutEntry,
} from '../../../../exports/collection/handout.ts';
import { loadCitation, siteAddress } from '../../load-citation.ts';
import { isChinese } from '../../../../i18n/locales.ts';
import { pageLocale } from '../../../../i18n/page-words.ts';
import { saveFile, today } from '../../../shared/save-file.ts';
import { collectionWords as words } from '../collection-words.ts';
import { handoutHtml } from './handout-html.ts';
import type { CollectionSettings, ReadEntry } from '../read-entries.ts';
import { handoutName, type TakenList } from './take-collection.ts';

/** Makes a list into a file, or prints it, with its citations in a style; tells what was done. */
export async function makeHandout(
  form: 'word' | 'markdown' | 'html' | 'csv' | 'print',
  list: TakenList,
  style: CitationForm,
  settings: CollectionSettings,
): Promise<string> {
  const handout = await handoutOf(list, style, settings);
  if (form === 'print') {
    printCitations(handout);
    return '';
  }
  const name = handoutName(list, settings);
  if (form === 'word') {
    const { handoutWord } = await import('../../../../exports/collection/handout-word.ts');
    saveFile(await handoutWord(handout, words.names), `${name}.docx`);
  } else if (form === 'csv') {
    saveFile(new Blob([handoutCsv(handout, words.names)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  } else if (form === 'markdown') {
    const text = handoutMarkdown(handout, words.names);
    saveFile(new Blob([text], { type: 'text/markdown;charset=utf-8' }), `${name}.md`);
  } else {
    saveFile(new Blob([handoutHtml(handout)], { type: 'text/html;charset=utf-8' }), `${name}.html`);
  }
  return words.saved;
}

async function handoutOf(
  { name, read }: TakenList,
  style: CitationForm,
  settings: CollectionSettings,
): Promise<Handout> {
  const entries = await Promise.all(read.map((each) => handoutEntry(each, style, settings)));
  const translation = document.querySelector('[data-translation]')?.textContent.trim() ?? '';
  const facts = [words.facts(read.length, today(), settings.version)];
  if (entries.some(({ english }) => english !== '')) facts.push(translation);
  return { title: name, facts: facts.filter((fact) => fact !== ''), entries };
}

async function handoutEntry(
  { entry, label, chinese, english, isPart, places, cited, state }: ReadEntry,
  style: CitationForm,
  { site, version }: CollectionSettings,
): Promise<HandoutEntry> {
  const language = document.documentElement.dataset['text'];
  const isThere = state === null || state === 'changed';
  const address = isThere ? siteAddress(entry.at) : '';
  // What has one language alone is given in that one.
  const texts = {
    chinese: language === 'en' && english !== '' ? '' : chinese,
    english: language === 'zh' && chinese !== '' ? '' : english,
  };
  const named = isChinese(pageLocale()) ? [texts.chinese, texts.english] : [texts.english, texts.chinese];
  const title = named.find((text) => text !== '') ?? '';
  const said = [
    ...(isPart && texts.chinese !== '' && texts.english !== '' ? [words.wholeTranslation] : []),
    ...(state === null ? [] : [words.states[state]]),
  ];
  const citation =
    cited !== null
      ? await loadCitation(cited.document, style, address, cited.passage)
      : isThere
        ? words.citePage(title, label, site, version, address)
        : '';
  return {
    label,
    ...texts,
    places: places.map((place) => ({ label: place.label, address: siteAddress(place.at) })),
    citation,
    address,
    note: entry.note,
    said: said.join(' '),
  };
}

/** Prints the page, with each entry’s citation and address below it. */
function printCitations({ entries }: Handout) {
  for (const [index, item] of [...document.querySelectorAll('.collected > .entry')].entries()) {
    item.querySelector('.cited')?.remove();
    const { citation = '', address = '' } = entries[index] ?? {};
    const line = document.createElement('p');
    line.className = 'cited';
    line.textContent = citation.includes(address) ? citation : `${citation} ${address}`;
    item.append(line);
  }
  print();
}
