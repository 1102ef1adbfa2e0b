import type { Document, Provision, Sentence } from '../../../src/corpus/model/corpus.ts';
import { byCoding, type CodeId, type CodingId } from '../../../src/corpus/model/themes.ts';

const text = { zh: '文', en: 'text' };

/** A sentence of that many characters; the codings have its theme unless they are given. */
export function sentence(
  id: string,
  theme: CodeId,
  characters: number,
  given: Partial<Record<CodingId, CodeId>> = {},
): Sentence {
  return {
    id,
    opens: id.endsWith('.1'),
    zh: '字'.repeat(characters),
    en: 'text',
    characters,
    theme,
    also: [],
    codings: byCoding((coding) => ({ theme: given[coding] ?? theme, also: [] })),
    reason: null,
    isCoded: true,
  };
}

export function provision(id: string, ...sentences: Sentence[]): Provision {
  const number = id === 'preamble' || id === 'closing' ? null : id;
  return { id, number, chapter: null, heading: null, sentences };
}

export function document(id: string, ...provisions: Provision[]): Document {
  return {
    id,
    title: { zh: '题', en: 'text' },
    shortName: text,
    genre: text,
    issuer: text,
    place: text,
    level: 'city',
    docNumber: null,
    adopted: null,
    issued: '2020-01-02',
    source: { file: 'a.txt', received: 'a.txt', sha256: '', text: '' },
    chapters: [],
    provisions,
    blocks: [],
    notes: [],
    translatorNotes: [],
    revisions: [],
    segments: [],
    stream: [],
  };
}
