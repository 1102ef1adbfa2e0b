import CSL, { type Engine } from 'citeproc';
import { citationLanguage, type CitationForm } from './citation-forms.ts';
import type { CitationItem } from './citation-item.ts';
import { citedItem, type CitationRequest, type CitedItem } from './cited-item.ts';

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
