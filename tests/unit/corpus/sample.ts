import { byCoding, THEMES } from '../../../src/corpus/model/themes.ts';
import type { Content } from '../../../src/corpus/read/content.ts';

const MDX = `---
x: 1
---

# 题

<Provision id="1">

## 一、标题

甲乙。丙丁；

</Provision>

<Block id="date">

2020年1月2日

</Block>
`;

/** The id of the one topic of a theme, by the theme’s place: `a`, `b` and so on. */
export function topicOf(index: number): string {
  return String.fromCodePoint(97 + index);
}

const text = { zh: '文', en: 'text' };
/** A summary, which names no document. */
const said = { zh: '述', en: 'said' };
const code = { theme: 'loyalty', also: [] } as const;
const theme = (id: string, answers: Record<string, string[]>) => ({
  definition: text,
  words: [],
  topics: [{ id, question: text, summary: said, answers }],
  unplaced: {},
});

/** A corpus of one document of two sentences, both of them on loyalty. */
export function sampleContent(): Content {
  return {
    unread: [],
    documents: [
      {
        id: 'sample',
        mdx: MDX,
        data: {
          shortName: text,
          genre: text,
          issuer: text,
          place: text,
          level: 'city',
          docNumber: null,
          adopted: null,
          issued: '2020-01-02',
          source: { file: 'sample.txt', received: 'a.txt', sha256: 'f'.repeat(64) },
          restoration: { rules: [], corrections: [] },
          notes: [],
        },
      },
    ],
    sources: { 'sample.txt': { text: '题\n一、标题\n甲乙。丙丁；\n2020年1月2日', sha256: 'f'.repeat(64) } },
    codes: { sample: { '1.1': { ...code, also: [] }, '1.2': { ...code, also: [] } } },
    ...byCoding(() => ({ sample: { '1.1': { ...code, also: [] }, '1.2': { ...code, also: [] } } })),
    themes: {
      ...Object.fromEntries(
        THEMES.map((id, index) => [id, theme(topicOf(index), index === 0 ? { sample: ['1.1', '1.2'] } : {})]),
      ),
    },
    translations: {
      sample: {
        text: {
          title: 'Title',
          '1.heading': 'I. Heading',
          '1.1': 'Alpha beta.',
          '1.2': 'Gamma delta;',
          date: '2 January 2020',
        },
        notes: [],
        exceptions: [],
      },
    },
    revisions: { sample: { changes: [] } },
    terms: {
      'jia-yi': {
        term: '甲乙',
        variants: [],
        en: 'alpha beta',
        renderings: ['alpha beta'],
        aliases: [],
        pinyin: 'jiǎ yǐ',
        kind: 'set-phrase',
        scope: null,
        gloss: null,
        sources: [],
        dates: [],
        related: [],
      },
    },
    works: [],
    commitments: {
      monthly: {
        document: 'sample',
        place: '1.1',
        quote: '甲乙',
        en: 'alpha beta',
        bound: text,
        duty: text,
        amount: text,
        kind: 'deadline',
        from: '2020-01',
        by: '2020-01-02',
        strictness: 'time',
        checkable: true,
        question: 'how-often',
      },
    },
    questions: { 'how-often': { question: text, theme: 'loyalty', mentions: {} } },
    findings: {},
    counterparts: [],
    counterpartReadings: [],
    pronunciations: [],
    passages: [],
    codebook: { examples: [], cases: [] },
    exercises: [],
    changes: [{ version: '1.0.0', date: '2026-01-02', ...text }],
  };
}
