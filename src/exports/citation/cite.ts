import CSL, { type Engine } from 'citeproc';
import { citationLanguage, type CitationForm } from './citation-forms.ts';
import { type CitationItem, citationDate, type CitationDate } from './citation-item.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import { provisionNames as inEnglish } from '../../i18n/en/provision-names.ts';
import { provisionNames as inChinese } from '../../i18n/zh/provision-names.ts';
import { chineseNumber } from '../../corpus/model/provision-number.ts';
import type { PassagePlace } from './passage-address.ts';

/** What of a document is cited, and how. */
export interface CitationRequest {
  /** The absolute address of what is cited; left out, it is the document's, where that is known. */
  url?: string | undefined;
  /** The passage quoted; none for the whole document. */
  passage?: PassagePlace | undefined;
  /** The day the reader saw it, as an ISO 8601 date; left out where nobody has yet. */
  accessed?: string | undefined;
}

/** A document as it is cited once: with the place, the address and the day it was read. */
interface CitedItem extends CitationItem {
  'citation-key': string;
  'original-title'?: string;
  translator?: [{ literal: string }];
  /** The provision. Not a locator, which processors would label as a page or a section. */
  section?: string;
  accessed?: CitationDate;
}

/** The styles by their files. */
const STYLES = import.meta.glob<string>('./styles/*.csl', { query: '?raw', import: 'default', eager: true });

/** The terms the processor asks every locale for; no style here prints them. */
const LOCALE = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="LANGUAGE"><terms><term name="and">and</term><term name="et-al">et al.</term></terms></locale>`;

/** The citation of a document, or of a passage in it, in one form, as plain text. */
export function cite(item: CitationItem, form: CitationForm, request: CitationRequest): string {
  const cited = citedItem(item, request);
  if (form === 'csl-json') return `${JSON.stringify([cited.zh], null, 2)}\n`;
  const own = cited[citationLanguage(form)];
  return styled(styleOf(form), form === 'bibtex' ? texItem(own) : own);
}

function styleOf(form: CitationForm): string {
  const style = STYLES[`./styles/${form}.csl`];
  if (style === undefined)
    throw new RangeError(`There is no styles/${form}.csl. Add the style of this form.`);
  return style;
}

/** The note a style sets and, where it has a list of works too, the entry of that list. */
function styled(style: string, item: CitedItem): string {
  const processor = processors.get(style) ?? makeProcessor(style);
  const { engine } = processor;
  processor.item = item;
  // Emptied first: it keeps what it read of an item of the same id.
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const note = engine.makeCitationCluster([{ id: item.id }]);
  const list = engine.makeBibliography();
  if (list === false) return note;
  const entry = list[1].join('').trim();
  return item.section === undefined ? entry : `${note}\n${entry}`;
}

/** A style that the processor has read, and the one item that it cites. */
interface Processor {
  engine: Engine;
  item: CitedItem | undefined;
}

/** Reading a style takes longer than citing by it: each is read once. */
const processors = new Map<string, Processor>();

function makeProcessor(style: string): Processor {
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name) => LOCALE.replace('LANGUAGE', name),
      retrieveItem: () => processor.item ?? {},
    },
    style,
  );
  const processor: Processor = { engine, item: undefined };
  engine.setOutputFormat('text');
  processors.set(style, processor);
  return processor;
}

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A cited item with the signs that TeX reads as commands escaped, except in its address, which TeX takes as it stands. */
function texItem(item: CitedItem): CitedItem {
  const escaped = JSON.parse(JSON.stringify(item), (key, value: unknown) =>
    typeof value === 'string' && key !== 'URL' && key !== 'id' ? escapeTex(value) : value,
  ) as CitedItem;
  return escaped;
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** What a request cites, for the styles that name things in Chinese and for those that do so in English. */
function citedItem(item: CitationItem, request: CitationRequest): Record<'zh' | 'en', CitedItem> {
  const { english, numerals } = item.custom;
  const { passage, accessed, url } = request;
  const provision = passage === undefined ? null : provisionLocator(passage, numerals);
  const isTranslated = passage?.language === 'en';
  const cited = (language: 'zh' | 'en', site: string) => ({
    'citation-key': item.id,
    ...(url === undefined ? {} : { URL: url }),
    ...(provision === null ? {} : { section: provision[language] }),
    ...(isTranslated ? { translator: [{ literal: site }] as [{ literal: string }] } : {}),
    ...(accessed === undefined ? {} : { accessed: citationDate(accessed) }),
  });
  return {
    zh: { ...item, ...cited('zh', item['container-title']) },
    en: {
      ...item,
      title: english.title,
      'original-title': item.title,
      author: [{ literal: english.author }],
      genre: english.genre,
      'container-title': english['container-title'],
      ...cited('en', english['container-title']),
    },
  };
}

/** The provision or provisions a passage stands in, as a citation names them; null outside provisions. */
export function provisionLocator(
  { from, to }: PassagePlace,
  numerals: CitationItem['custom']['numerals'],
): Localized | null {
  const [first, last] = [provisionOf(from.id), provisionOf(to.id)];
  if (first === null || last === null) return null;
  const [start, end] = [label(first, numerals), label(last, numerals)];
  if (first === last) return start;
  const isNumbered = [start, end].every(({ en }) => en.startsWith('provision '));
  const en = isNumbered ? `provisions ${start.en.slice(10)}–${end.en.slice(10)}` : `${start.en} to ${end.en}`;
  return { zh: `${start.zh}至${end.zh}`, en };
}

/** The id of the provision that a sentence or heading belongs to. */
function provisionOf(id: string): string | null {
  return /^((?:preamble|closing|part)(?:-\d+)?|\d+(?:-\d+)?)(?:\.|$)/u.exec(id)?.[1] ?? null;
}

function label(id: string, numerals: CitationItem['custom']['numerals']): Localized {
  const [, word = '', count = ''] = /^([a-z]+)-?(\d*)$/u.exec(id) ?? [];
  if (word === 'preamble' || word === 'closing' || word === 'part')
    return { zh: `${inChinese[word]}${count}`, en: `${inEnglish[word].toLowerCase()} ${count}`.trimEnd() };
  const en = `provision ${id.replace(/-(\d+)$/u, '($1)')}`;
  if (numerals === 'arabic') return { zh: `第${id}条`, en };
  const [, section = '', item] = /^(.+?)(（.+）)?$/u.exec(chineseNumber(id)) ?? [];
  return { zh: `第${section}节${item === undefined ? '' : `第${item}项`}`, en };
}
