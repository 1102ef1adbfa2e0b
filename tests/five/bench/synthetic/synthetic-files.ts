import { createHash } from 'node:crypto';
import { dump } from 'js-yaml';
import { chineseDates } from '../../../../src/corpus/read/chinese-date.ts';
import type { Content } from '../../../../src/corpus/read/content.ts';
import type { Document } from '../../../../src/corpus/model/corpus.ts';
import { CODINGS, type CodingId } from '../../../../src/corpus/model/themes.ts';
import type { ParentSentence } from './sentence-pool.ts';
import type { SyntheticDocument } from './synthetic-documents.ts';

/** Files by their paths. */
type Files = Record<string, string>;

/** The content files that join synthetic documents to the real ones; those of the themes take the place of the real. */
export function syntheticFiles(documents: readonly SyntheticDocument[], content: Content): Files {
  return Object.assign({}, ...documents.map(documentFiles), themeFiles(documents, content)) as Files;
}

function documentFiles(document: SyntheticDocument): Files {
  const { id } = document;
  const parts = documentParts(document);
  const source = `${parts.map(({ zh }) => zh).join('\n')}\n`;
  const english = {
    text: Object.fromEntries(parts.flatMap(({ texts }) => texts)),
    notes: [],
    exceptions: [],
  };
  return {
    [`content/sources/${id}.txt`]: source,
    [`content/documents/${id}.mdx`]: `---\n${yaml(record(document, source))}---\n\n${parts.map(({ mdx }) => mdx).join('\n\n')}\n`,
    ...codeFiles(document),
    [`content/translations/en/${id}.yaml`]: yaml(english),
    [`content/translations/revisions/${id}.yaml`]: yaml({ changes: [] }),
    ...commitmentFiles(document),
  };
}

function record({ id, number, base, issued }: SyntheticDocument, source: string) {
  return {
    shortName: { zh: `第${number}区`, en: `District ${number}` },
    genre: base.genre,
    issuer: { zh: `第${number}区人民政府`, en: `People’s Government of District ${number}` },
    place: { zh: `第${number}区`, en: `District ${number}` },
    level: base.level,
    docNumber: null,
    adopted: null,
    issued,
    source: {
      file: `${id}.txt`,
      received: `${id}.txt`,
      sha256: createHash('sha256').update(source).digest('hex'),
    },
    restoration: { rules: [], corrections: [] },
    notes: [],
  };
}

/** A piece of a document: its text in the source and in MDX, and its English by ids. */
interface Part {
  zh: string;
  mdx: string;
  texts: [id: string, en: string][];
}

function documentParts(document: SyntheticDocument): Part[] {
  const { base, texts, number, issued } = document;
  const parts: Part[] = [title(document)];
  const open = new Set<string>();
  for (const provision of base.provisions) {
    const { chapter } = provision;
    if (chapter !== null && !open.has(chapter.id)) {
      open.add(chapter.id);
      const { zh, en } = texts.get(chapter.id) ?? chapter;
      parts.push({ zh, mdx: `## ${zh}`, texts: [[chapter.id, en]] });
    }
    parts.push(provisionPart(provision, document));
  }
  const date = new Date(issued).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return [
    ...parts,
    block('signature', `第${number}区人民政府`, `People’s Government of District ${number}`),
    block('date', chineseDates(issued)[0], date),
  ];
}

function title({ number, base }: SyntheticDocument): Part {
  const zh = `第${number}区人民政府关于加强政府自身建设的${base.genre.zh}`;
  const en = `${base.genre.en} of the People’s Government of District ${number} on Strengthening the Government’s Self-Improvement`;
  return { zh, mdx: `# ${zh}`, texts: [['title', en]] };
}

function block(id: string, zh: string, en: string): Part {
  return { zh, mdx: `<Block id="${id}">\n\n${zh}\n\n</Block>`, texts: [[id, en]] };
}

function provisionPart(provision: Document['provisions'][number], document: SyntheticDocument): Part {
  const headingId = `${provision.id}.heading`;
  const heading = document.texts.get(headingId);
  const made = provision.sentences.map((sentence) => ({
    ...sentence,
    ...document.sentences.get(sentence.id),
  }));
  const paragraphs = made.reduce<string[]>(
    (all, { opens, zh }) => (opens ? [...all, zh] : [...all.slice(0, -1), (all.at(-1) ?? '') + zh]),
    [],
  );
  const lines = heading === undefined ? paragraphs : [heading.zh, ...paragraphs];
  const marks = heading === undefined ? paragraphs : [`### ${heading.zh}`, ...paragraphs];
  return {
    zh: lines.join('\n'),
    mdx: `<Provision id="${provision.id}">\n\n${marks.join('\n\n')}\n\n</Provision>`,
    texts: [
      ...(heading === undefined ? [] : [[headingId, heading.en] as [string, string]]),
      ...made.map(({ id, en }): [string, string] => [id, en]),
    ],
  };
}

function codeFiles({ id, sentences }: SyntheticDocument): Files {
  const entries = [...sentences].map(([sentence, { parent }]) => [sentence, parent] as const);
  const reconciled = entries.map(([sentence, { theme, also, reason }]) => [
    sentence,
    { theme, also, ...(reason === null ? {} : { reason }) },
  ]);
  const coder = (name: CodingId) =>
    yaml(Object.fromEntries(entries.map(([sentence, { codings }]) => [sentence, codings[name]])));
  return {
    [`content/codes/${id}.yaml`]: yaml(Object.fromEntries(reconciled)),
    ...Object.fromEntries(CODINGS.map((name) => [`content/codes/${name}/${id}.yaml`, coder(name)])),
  };
}

/** The commitments whose words a sentence still has. */
function commitmentFiles({ id, sentences }: SyntheticDocument): Files {
  const kept = [...sentences].flatMap(([place, { zh, parent }]) =>
    parent.commitments.filter(({ quote }) => zh.includes(quote)).map((each) => ({ each, place })),
  );
  return Object.fromEntries(
    kept.map(({ each: { id: of, ...data }, place }, index) => [
      `content/commitments/${id}-${index + 1}-${of.slice(-40).replace(/^[^a-z0-9]+/u, '')}.yaml`,
      yaml({ ...data, document: id, place }),
    ]),
  );
}

function themeFiles(documents: readonly SyntheticDocument[], content: Content): Files {
  const answers = placesBy(documents, ({ topics }) => topics);
  const unplaced = placesBy(documents, (parent) => parent.unplaced);
  return Object.fromEntries(
    Object.entries(content.themes).map(([theme, data]) => {
      const topics = data.topics.map((topic) => ({
        ...topic,
        summary: {
          zh: nameless(topic.summary.zh, '此文件'),
          en: nameless(topic.summary.en, 'this document'),
        },
        answers: { ...topic.answers, ...answers.get(topic.id) },
      }));
      const joined = { ...data, topics, unplaced: { ...data.unplaced, ...unplaced.get(theme) } };
      return [`content/themes/${theme}.yaml`, yaml(joined)];
    }),
  );
}

/** The places of sentences by what their parents stand under, in each document. */
function placesBy(
  documents: readonly SyntheticDocument[],
  standsUnder: (parent: ParentSentence) => readonly string[],
): Map<string, Record<string, string[]>> {
  const places = new Map<string, Record<string, string[]>>();
  for (const { id, sentences } of documents) {
    for (const [place, { parent }] of sentences) {
      for (const key of standsUnder(parent)) {
        const found = places.get(key) ?? {};
        (found[id] ??= []).push(place);
        places.set(key, found);
      }
    }
  }
  return places;
}

/** A summary that claims nothing, as what it says of the real documents alone is not true among made ones. */
function nameless(summary: string, instead: string): string {
  return summary.replaceAll(/\[[^\]]*\]\([^)]*\)/gu, instead);
}

function yaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true, flowLevel: -1 });
}
