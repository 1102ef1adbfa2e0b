import { compareOwn, toKnown, type Known, type OwnComparison } from '../../../analysis/own/compare-own.ts';
import {
  levelOwn,
  sendComparison,
  type OwnName,
  type SentComparison,
} from '../../../analysis/own/level-own.ts';
import type { DocumentFile } from '../../../analysis/document/document-file.ts';
import { readReceived, type ReceivedReading } from '../../../corpus/received/read-received.ts';
import type { Mend } from '../../../corpus/received/mends.ts';
import { receivedDocument, type ReceivedDocument } from '../../../corpus/received/received-document.ts';
import type { Underlines } from '../../marks/gloss/underlines.ts';
import { loadJson } from '../../shared/load-json.ts';

/** What the page asks: to load ahead, a text to read and compare, or the last one level with a document. */
export type OwnQuestion = { id: number } & (
  | { ask: 'load'; sources: OwnSources }
  | { ask: 'compare'; text: string; mends: readonly Mend[]; sources: OwnSources }
  | { ask: 'level'; document: string; name: OwnName }
);

/** Where the documents and terms are. */
export interface OwnSources {
  documents: string[];
  terms: string;
}

/** A text as it was read, as far as a page shows it. */
export interface OwnReading extends Pick<ReceivedReading, 'record' | 'lines' | 'leftOut'> {
  document: ReceivedDocument;
  /** Characters that were read otherwise than they stand, by the rule; `marks` are left out within lines. */
  restored: { pinyin: number; characters: number; punctuation: number; marks: number };
}

export type OwnReply = { id: number } & (
  | { tell: 'progress'; done: number }
  | { tell: 'read'; reading: OwnReading }
  | { tell: 'compared'; comparison: OwnComparison; known: DocumentFile[]; terms: Underlines['terms'] }
  | { tell: 'level'; comparison: SentComparison }
  | { tell: 'failed'; why: 'unloaded' | 'unread' }
);

/** The documents, terms and what is made of them. */
interface Loaded {
  known: Known;
  documents: DocumentFile[];
  terms: Underlines['terms'];
}

let loading: Promise<Loaded> | undefined;
let last: { document: ReceivedDocument; comparison: OwnComparison } | undefined;
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<OwnQuestion>) => {
  if (data.ask === 'load') {
    // Where it fails, the next question loads anew and tells.
    load(data.sources).catch(() => undefined);
    return;
  }
  newest = data.id;
  void answer(data).catch((error: unknown) => {
    console.warn(error);
    tell({ id: data.id, tell: 'failed', why: loading === undefined ? 'unloaded' : 'unread' });
  });
});

async function answer(question: OwnQuestion): Promise<void> {
  if (question.ask === 'level') await level(question);
  if (question.ask === 'compare') await compare(question);
}

async function compare({
  id,
  text,
  mends,
  sources,
}: Extract<OwnQuestion, { ask: 'compare' }>): Promise<void> {
  const loaded = load(sources);
  const reading = readReceived(text, mends);
  const document = receivedDocument(reading.parts);
  const { record, lines, leftOut } = reading;
  tell({ id, tell: 'read', reading: { record, lines, leftOut, document, restored: countRestored(reading) } });
  const { known, documents, terms } = await loaded;
  const steps = compareOwn(document, known);
  let told = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      last = { document, comparison: step.value };
      tell({ id, tell: 'compared', comparison: step.value, known: documents, terms });
      return;
    }
    if (step.value - told < 0.05) continue;
    told = step.value;
    tell({ id, tell: 'progress', done: told });
    // A question that came meanwhile is answered instead.
    await new Promise((resolve) => setTimeout(resolve));
    if (newest !== id) return;
  }
}

async function level({ id, document, name }: Extract<OwnQuestion, { ask: 'level' }>): Promise<void> {
  const loaded = await loading;
  const file = loaded?.documents.find((each) => each.id === document);
  if (last === undefined || file === undefined) throw new Error(`${document} is not loaded.`);
  const comparison = levelOwn(last.document, name, last.comparison.near, file);
  tell({ id, tell: 'level', comparison: sendComparison(comparison) });
}

/** Loads the documents and terms once; after a failure anew. */
function load(sources: OwnSources): Promise<Loaded> {
  loading ??= loadAll(sources).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadAll({ documents, terms }: OwnSources): Promise<Loaded> {
  const [listed, ...files] = await Promise.all([
    loadJson<Underlines>(terms),
    ...documents.map((address) => loadJson<DocumentFile>(address)),
  ]);
  return { known: toKnown(files, listed.terms), documents: files, terms: listed.terms };
}

function countRestored({ segments, lines, leftOut }: ReceivedReading): OwnReading['restored'] {
  const count = (kind: string) => segments.filter((segment) => segment.kind === kind).length;
  const starts = [
    ...lines.map(({ at }) => ({ at, isText: true })),
    ...leftOut.map(({ at }) => ({ at, isText: false })),
  ].sort((a, b) => a.at - b.at);
  let [line, marks] = [0, 0];
  for (const { at, kind } of segments) {
    for (let next = starts[line + 1]; next !== undefined && next.at <= at; next = starts[line + 1]) line++;
    if (kind === 'furniture' && starts[line]?.isText === true) marks++;
  }
  return {
    pinyin: count('pinyin'),
    characters: count('characters'),
    punctuation: count('punctuation'),
    marks,
  };
}

function tell(reply: OwnReply): void {
  postMessage(reply);
}
