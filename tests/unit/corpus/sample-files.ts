import { CODINGS, THEMES } from '../../../src/corpus/model/themes.ts';
import { topicOf } from './sample.ts';
import { createHash } from 'node:crypto';

const SOURCE = '题\n一、标题\n甲乙。丙丁；\n2020年1月2日\n';

const MDX = `---
shortName: { zh: 文, en: text }
genre: { zh: 文, en: text }
issuer: { zh: 文, en: text }
place: { zh: 文, en: text }
level: city
docNumber: null
adopted: null
issued: '2020-01-02'
source:
  file: sample.txt
  received: a.txt
  sha256: ${createHash('sha256').update(SOURCE).digest('hex')}
restoration:
  rules: []
  corrections: []
notes: []
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

const CODES = `'1.1': { theme: loyalty, also: [] }
'1.2': { theme: loyalty, also: [] }
`;

const theme = (topic: string, answers: string) => `definition: { zh: 文, en: text }
words: [甲]
topics:
  - id: ${topic}
    question: { zh: 文, en: text }
    summary: { zh: 述, en: said }
    answers: ${answers}
`;

/** A word of each theme, in their order; no two themes share one. */
const WORDS = ['甲', '乙', '丙', '丁', '甲乙', '丙丁'];

/** The files of a corpus of one document, by their paths; line numbers of tests refer to them. */
export function sampleFiles(): Record<string, string> {
  return {
    'content/sources/sample.txt': SOURCE,
    'content/documents/sample.mdx': MDX,
    'content/codes/sample.yaml': CODES,
    ...Object.fromEntries(CODINGS.map((coding) => [`content/codes/${coding}/sample.yaml`, CODES])),
    ...Object.fromEntries(
      THEMES.map((id, index) => [
        `content/themes/${id}.yaml`,
        theme(topicOf(index), index === 0 ? "{ sample: ['1.1', '1.2'] }" : '{}').replace(
          '[甲]',
          `[${WORDS[index] ?? '甲'.repeat(index)}]`,
        ),
      ]),
    ),
    'content/translations/en/sample.yaml': `text:
  'title': Title
  '1.heading': I. Heading
  '1.1': Alpha beta.
  '1.2': Gamma delta;
  'date': 2 January 2020
notes: []
exceptions: []
`,
    'content/translations/revisions/sample.yaml': 'changes: []\n',
    'content/terms/jia-yi.yaml': `term: 甲乙
variants: []
en: alpha beta
renderings: [alpha beta]
pinyin: jiǎ yǐ
kind: set-phrase
scope: null
gloss: null
sources: []
dates: []
related: []
`,
    'content/commitments/monthly.yaml': `document: sample
place: '1.1'
quote: 甲乙
en: alpha beta
bound: { zh: 文, en: text }
duty: { zh: 文, en: text }
amount: null
kind: mechanism
from: null
by: null
strictness: plain
checkable: true
question: how-often
`,
    'content/questions/how-often.yaml': `question: { zh: 文, en: text }
theme: loyalty
mentions: {}
`,
    'content/counterparts-read.yaml': '[]\n',
    'content/works.yaml': '[]\n',
    'content/codebook.yaml': 'examples: []\ncases: []\n',
    'content/changes.yaml': "- { version: '1.0.0', date: '2026-01-02', zh: 初, en: first }\n",
    'content/counterparts.yaml': '[]\n',
  };
}
