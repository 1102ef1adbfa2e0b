import CSL, { type Engine } from 'citeproc';
import type { CitationForm } from './citation-forms.ts';
import type { CitationItem } from './citation-item.ts';
import { citedItem, type CitedItem } from './cited-item.ts';
import type { PassagePlace } from './passage-address.ts';
import apa from './styles/apa.csl?raw';
import bibtex from './styles/bibtex.csl?raw';
import chicago from './styles/chicago.csl?raw';
import gbt2015 from './styles/gbt-7714-2015.csl?raw';
import gbt2025 from './styles/gbt-7714-2025.csl?raw';
import law from './styles/law.csl?raw';
import ris from './styles/ris.csl?raw';
import { texItem } from './tex-item.ts';

export interface CitationRequest {
  /** The absolute address of what is cited; left out, it is the document's, where that is known. */
  url?: string | undefined;
  /** The passage quoted; none for the whole document. */
  passage?: PassagePlace | undefined;
  /** The day the reader saw it, as an ISO 8601 date; left out where nobody has yet. */
  accessed?: string | undefined;
}

type StyledForm = Exclude<CitationForm, 'csl-json'>;

const STYLES: Record<StyledForm, { style: string; language: 'zh' | 'en' }> = {
  'gbt-7714-2025': { style: gbt2025, language: 'zh' },
  'gbt-7714-2015': { style: gbt2015, language: 'zh' },
  law: { style: law, language: 'zh' },
  chicago: { style: chicago, language: 'en' },
  apa: { style: apa, language: 'en' },
  bibtex: { style: bibtex, language: 'zh' },
  ris: { style: ris, language: 'zh' },
};

/** The terms the processor asks every locale for; no style here prints them. */
const LOCALE = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="LANGUAGE"><terms><term name="and">and</term><term name="et-al">et al.</term></terms></locale>`;

/** The citation of a document, or of a passage in it, in one form, as plain text. */
export function cite(item: CitationItem, form: CitationForm, request: CitationRequest): string {
  const cited = citedItem(item, request);
  if (form === 'csl-json') return `${JSON.stringify([cited.zh], null, 2)}\n`;
  const { style, language } = STYLES[form];
  return styled(style, form === 'bibtex' ? texItem(cited[language]) : cited[language]);
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
