import { randomInt, randomLcg } from 'd3';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { byCoding } from '../../../../../src/corpus/model/themes.ts';
import type { Content } from '../../../../../src/corpus/read/content.ts';
import { readContent } from '../../read-content.ts';

const content = readContent();
const corpus = buildCorpus(content);

test('the five documents stand in order of date', () => {
  expect(corpus.documents.map(({ id }) => id)).toEqual([
    'binhai-2017',
    'huzhou-2017',
    'tianjin-2018',
    'linzi-2022',
    'dongli-2022',
  ]);
});

test.each([
  ['dongli-2022', 18 + 1, 50],
  ['tianjin-2018', 6 + 1, 34],
  ['linzi-2022', 18 + 1, 54],
  ['huzhou-2017', 5 + 2, 19],
  // 26 numbered items, three chapters that begin with text of their own, and the preamble.
  ['binhai-2017', 26 + 3 + 1, 88],
])('%s has %i provisions and %i sentences', (id, provisions, sentences) => {
  const document = corpus.documents.find((each) => each.id === id);
  expect(document?.provisions).toHaveLength(provisions);
  expect(document?.provisions.flatMap((provision) => provision.sentences)).toHaveLength(sentences);
});

test('a heading is no sentence and a formula of promulgation is a block', () => {
  const tianjin = corpus.documents.find(({ id }) => id === 'tianjin-2018');
  expect(tianjin?.provisions[1]?.heading?.zh).toBe('一、坚持维护核心，忠诚为政');
  expect(tianjin?.blocks.find(({ id }) => id === 'promulgation')?.zh).toMatch(/现予印发。$/u);
});

test('what a source does not state is null', () => {
  const stated = corpus.documents.map(({ id, docNumber, adopted }) => [id, docNumber, adopted]);
  expect(stated).toEqual([
    ['binhai-2017', '津滨政发〔2017〕9号', null],
    ['huzhou-2017', '湖政发〔2017〕18号', null],
    ['tianjin-2018', null, '2018-02-01'],
    ['linzi-2022', null, null],
    ['dongli-2022', '东丽政发〔2022〕9号', null],
  ]);
});

const huzhou = corpus.documents.find(({ id }) => id === 'huzhou-2017');

test('Huzhou is restored: no traditional character, pinyin or half-width mark is left', () => {
  const text = huzhou?.stream.map((piece) => piece.text).join('') ?? '';
  expect(text).toContain('制度保障。现就加强新一届市政府领导班子自身建设');
  expect(text).toContain('肩负着在市委领导下');
  expect(text).not.toMatch(/[(),:?!\p{Script=Latin}發會領導著]/u);
});

/** The content without the other documents. */
function contentOf(id: string): Content {
  const only = <T>(files: Record<string, T>) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => name === id));
  const documents = content.documents.filter((each) => each.id === id);
  return {
    ...content,
    documents,
    sources: Object.fromEntries(
      documents.map(({ data }) => [
        data.source.file,
        content.sources[data.source.file] ?? { text: '', sha256: '' },
      ]),
    ),
    codes: only(content.codes),
    ...byCoding((coding) => only(content[coding])),
    translations: only(content.translations),
    revisions: only(content.revisions),
  };
}

/** The edition with one change made to its running text, at a place chosen by `draw`. */
function mutate(mdx: string, kind: 'insert' | 'delete' | 'swap', draw: (below: number) => number): string {
  const start = mdx.indexOf('\n---\n') + 5;
  const chars = [...mdx.slice(start)];
  const places = chars.flatMap((char, index) => (isText(chars, char, index) ? [index] : []));
  const at = places[draw(places.length)] ?? 0;
  const other = chars[places[draw(places.length)] ?? 0] ?? '一';
  if (kind === 'insert') chars.splice(at, 0, other);
  if (kind === 'delete') chars.splice(at, 1);
  if (kind === 'swap') chars.splice(at, 1, other === chars[at] ? '㐀' : other);
  return mdx.slice(0, start) + chars.join('');
}

/** Whether a character belongs to the text: no tag, no Markdown sign, no white space. */
function isText(chars: readonly string[], char: string, index: number): boolean {
  const lineStart = chars.lastIndexOf('\n', index) + 1;
  const markup = chars[lineStart] === '<' || /[#|\s-]/u.test(char);
  return !markup;
}

test.each(content.documents.map(({ id }) => id))(
  'in %s every one of 300 random insertions, deletions and swaps is caught',
  (id) => {
    const whole = contentOf(id);
    const source = randomLcg(20_221);
    const draw = (below: number) => randomInt.source(source)(below)();
    for (let round = 0; round < 300; round++) {
      const kind = (['insert', 'delete', 'swap'] as const)[round % 3] ?? 'swap';
      const documents = whole.documents.map((each) => ({ ...each, mdx: mutate(each.mdx, kind, draw) }));
      expect(() => buildCorpus({ ...whole, documents }), `${kind} in round ${round}`).toThrow(
        /departs from its source|reads “|cannot be read|stands twice|no title/u,
      );
    }
  },
);

test.each(content.documents.map(({ id, data }) => [id, data.source.file] as const))(
  'a changed source of %s is caught by its hash, and by the walk where the hash is brought into line',
  (id, file) => {
    const source = content.sources[file] ?? { text: '', sha256: '' };
    const change = (sha256: string) =>
      buildCorpus({
        ...contentOf(id),
        sources: { [file]: { text: source.text.replace('区', '市').replace('浙江', '江浙'), sha256 } },
      });
    expect(() => change('0'.repeat(64))).toThrow(`content/sources/${file}: its SHA-256 is 000`);
    expect(() => change(source.sha256)).toThrow(/departs from its source/u);
  },
);
