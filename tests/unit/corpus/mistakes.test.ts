import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ContentError } from '../../../src/corpus/edition/content-error.ts';
import { buildFiles, mistakesOf, type Contents } from './build-files.ts';
import { sampleFiles } from './sample-files.ts';

const MDX = 'content/documents/sample.mdx';
const SOURCE = 'content/sources/sample.txt';
const CODES = 'content/codes/sample.yaml';
const FIRST = 'content/codes/first/sample.yaml';
const ENGLISH = 'content/translations/en/sample.yaml';
const TERM = 'content/terms/jia-yi.yaml';
const WORKS = 'content/works.yaml';
const COMMITMENT = 'content/commitments/monthly.yaml';
const LOYALTY = 'content/themes/loyalty.yaml';

/** Replaces in one file; a mistake that changes nothing would show nothing. */
function edit(path: string, from: string, to: string) {
  return (files: Contents) => {
    const text = String(files[path]);
    if (!text.includes(from)) throw new Error(`${path} has no “${from}”.`);
    files[path] = text.replace(from, () => to);
  };
}

function remove(path: string) {
  return (files: Contents) => {
    Reflect.deleteProperty(files, path);
  };
}

function add(path: string, data: string | Uint8Array) {
  return (files: Contents) => {
    files[path] = data;
  };
}

function copy(from: string, to: string) {
  return (files: Contents) => {
    files[to] = files[from] ?? '';
  };
}

function all(...changes: ((files: Contents) => void)[]) {
  return (files: Contents) => {
    for (const change of changes) change(files);
  };
}

/** The same in source and edition, the hash brought into line: what the document as received has. */
function received(from: string, to: string) {
  return all(edit(MDX, from, to), edit(SOURCE, from, to), (files) => {
    const hash = createHash('sha256').update(String(files[SOURCE])).digest('hex');
    files[MDX] = String(files[MDX]).replace(/(?<=sha256: )\w+/u, hash);
  });
}

const correction = (source: string) =>
  edit(
    MDX,
    'corrections: []',
    `corrections:\n    - { kind: correction, source: ${source}, edition: 戊, reason: { zh: 文, en: text } }`,
  );

const work = (url = 'https://example.org/') =>
  `- { id: report, lang: zh, title: 报告, publisher: 新华社, date: '2017-10', url: '${url}' }`;
const termDate = (date: string, kind: string) =>
  `dates:\n  - { date: '${date}', kind: ${kind}, zh: 文, en: text, source: null }`;

/** 题 in GB18030. */
const GB18030 = Uint8Array.from([0xcc, 0xe2, 0x0a]);

const MISTAKES: [mistake: string, make: (files: Contents) => void, message: string][] = [
  // The front matter.
  ['no front matter', edit(MDX, '---\n', ''), `${MDX}:1: there is no front matter. Begin with a line “---”`],
  ['a field missing', edit(MDX, 'level: city\n', ''), `${MDX}:2: “level” is missing. Add it`],
  [
    'a field misspelled',
    edit(MDX, 'docNumber:', 'docnumber:'),
    `${MDX}:7: “docnumber” is no field of this file. Correct its spelling`,
  ],
  [
    'a field misspelled inside another',
    edit(MDX, '  rules:', '  rule:'),
    `${MDX}:15: “restoration.rule” is no field`,
  ],
  [
    'a level that does not exist',
    edit(MDX, 'level: city', 'level: hamlet'),
    `${MDX}:6: “level” is “hamlet”. It must be one of nation, province, municipality, city, district, county, town, village.`,
  ],
  [
    'a date that does not exist',
    edit(MDX, '2020-01-02', '2022-13-40'),
    `${MDX}:9: “issued” is “2022-13-40”, which is no date.`,
  ],
  [
    'a day that the month does not have',
    edit(MDX, '2020-01-02', '2022-02-30'),
    `${MDX}:9: “issued” is “2022-02-30”, which is no date.`,
  ],
  [
    'another date than the text’s',
    edit(MDX, '2020-01-02', '2020-01-03'),
    `${MDX}:9: “issued” is 2020年1月3日, which does not stand in the text. Copy it`,
  ],
  [
    'a number that the text does not have',
    edit(MDX, 'docNumber: null', 'docNumber: 甲〔2020〕1号'),
    `${MDX}:7: “docNumber” is 甲〔2020〕1号`,
  ],
  [
    'an empty English name',
    edit(MDX, 'zh: 文, en: text', "zh: 文, en: ''"),
    `${MDX}:2: “shortName.en” is empty. Fill it in.`,
  ],
  [
    'a hash cut short',
    edit(MDX, 'sha256: ', 'sha256: x'),
    `${MDX}:13: “source.sha256” is wrong: must be 64 hexadecimal digits.`,
  ],
  [
    'a rule that does not exist',
    edit(MDX, 'rules: []', 'rules: [simplify]'),
    `${MDX}:15: “restoration.rules.0” is “simplify”. It must be one of pinyin, characters, punctuation.`,
  ],
  [
    'a note on a phrase that is not there',
    edit(MDX, 'notes: []', "notes: [{ at: '1.1', phrase: 丙, zh: 注, en: note }]"),
    `${MDX}:17: the note on “丙” says it stands in “1.1”, where it does not.`,
  ],
  [
    'a proposal left undecided',
    edit(MDX, 'level: city', 'level: city # DECIDE: municipality, city or district'),
    `${MDX}:6: “level: city # DECIDE: municipality, city or district” is a proposal that waits for a person (1 in this file).`,
  ],
  // YAML.
  ['broken YAML', edit(LOYALTY, '{ zh: 文', '{ zh: 文,,'), `${LOYALTY}:1: the YAML cannot be read: `],
  [
    'an open quotation mark',
    edit(ENGLISH, 'I. Heading', '"I. Heading'),
    `${ENGLISH}:9: the YAML cannot be read: Missing closing "quote. Close the quotation mark or bracket that was opened above.`,
  ],
  [
    'a colon in an unquoted text',
    edit(ENGLISH, 'I. Heading', 'I. Heading: one'),
    `${ENGLISH}:3: the YAML cannot be read: `,
  ],
  [
    'a tab',
    edit(LOYALTY, '    question', '\tquestion'),
    `${LOYALTY}:5: the YAML cannot be read: a tab indents this line. Indent with spaces.`,
  ],
  [
    'broken YAML in the front matter',
    edit(MDX, 'level: city', 'level: [city'),
    `${MDX}:7: the YAML cannot be read: `,
  ],
  [
    'a key that stands twice',
    edit(FIRST, "'1.2'", "'1.1'"),
    `${FIRST}:2: the YAML cannot be read: Map keys must be unique. Each key stands once`,
  ],
  ['an empty file', add(CODES, ''), `${CODES}:1: the file is wrong`],
  // Encoding.
  [
    'a source in GB18030',
    add(SOURCE, GB18030),
    `${SOURCE}:1: is not UTF-8. It can be read as GB18030 (GBK), beginning “题”.`,
  ],
  ['an edition in GB18030', add(MDX, GB18030), `${MDX}:1: is not UTF-8.`],
  [
    'a file in UTF-16',
    add(ENGLISH, Uint8Array.from([0xff, 0xfe, 0x61, 0])),
    `${ENGLISH}: is not UTF-8 but UTF-16`,
  ],
  [
    'a byte order mark',
    edit(MDX, '---', '\uFEFF---'),
    `${MDX}: begins with a byte order mark. Save it as UTF-8 without BOM.`,
  ],
  // The edition.
  ['no title', edit(MDX, '# 题\n', ''), `${MDX}: no title. Begin the text with a line “# …”.`],
  [
    'an import',
    edit(MDX, '# 题', 'import x from "y"\n\n# 题'),
    `${MDX}:20: an import or export cannot stand`,
  ],
  ['an expression', edit(MDX, '甲乙。', '甲乙{1 + 1}。'), `${MDX}:26: an {expression} cannot stand`],
  [
    'a component that does not exist',
    edit(MDX, '<Block id="date">', '<Chart id="date">\n\n</Chart>\n\n<Block id="date">'),
    `${MDX}:30: unknown component or HTML element <Chart>.`,
  ],
  [
    'HTML in a line',
    edit(MDX, '甲乙', '甲<b>乙</b>'),
    `${MDX}:26: an element inside a line, <b>, cannot stand`,
  ],
  ['a tag left open', edit(MDX, '</Block>', ''), `${MDX}:30: the MDX cannot be read: `],
  [
    'Markdown emphasis',
    edit(MDX, '甲乙', '**甲乙**'),
    `${MDX}:26: Markdown of the kind “strong” cannot stand`,
  ],
  [
    'text outside a provision',
    edit(MDX, '# 题', '# 题\n\n序'),
    `${MDX}:22: Markdown of the kind “paragraph” cannot stand at the top level`,
  ],
  [
    'a block of no kind',
    edit(MDX, 'id="date"', 'id="poem"'),
    `${MDX}:30: <Block id="poem"> is of no known kind. Use one of number, addressee`,
  ],
  [
    'an id that stands twice',
    edit(MDX, '<Block id="date">', '<Block id="date">\n\n甲\n\n</Block>\n\n<Block id="date">'),
    `${MDX}:36: the id “date” stands twice.`,
  ],
  [
    'a provision whose id is not its number',
    received('一、标题', '二、标题'),
    `${MDX}:24: the provision “1” is numbered 二 in the text. Its id must be 2.`,
  ],
  [
    'traditional characters left',
    received('丙丁', '發丁'),
    `${MDX}:26: “1.2” has a traditional character, “發”. Restore it (restoration.rules: [characters], or a correction)`,
  ],
  [
    'half-width punctuation left',
    received('丙丁；', '丙,丁；'),
    `${MDX}:26: “1.2” has half-width punctuation, “,”. Restore it (restoration.rules: [punctuation]`,
  ],
  [
    'injected pinyin left',
    received('丙丁；', '丙(bǐng)丁；'),
    `${MDX}:26: “1.2” has injected pinyin, “(bǐng)”.`,
  ],
  [
    'a space typed between Chinese and Latin',
    received('丙丁；', '丙 IT丁；'),
    `${MDX}:26: “1.2” has a typed space. Take it out`,
  ],
  [
    'a character changed',
    edit(MDX, '丙丁', '丙戊'),
    `${MDX}:26: the edition departs from its source in “1.2”: ${SOURCE}:3:5 reads “丁；2020年1”, the edition reads “戊；2020年1”. Correct the text, or declare`,
  ],
  [
    'a sentence left out',
    edit(MDX, '丙丁；', ''),
    `${MDX}:30: the edition departs from its source in “date”: ${SOURCE}:3:4 reads “丙丁；2020年”`,
  ],
  ['a typed space', edit(MDX, '甲乙', '甲 乙'), `${MDX}:26: “1.1” has a typed space. Take it out`],
  [
    'a correction whose source is not there',
    correction('己'),
    `${MDX}:17: the correction “己” is not in the source. Quote it`,
  ],
  [
    'a correction whose source stands twice',
    correction('题'),
    `${MDX}:17: the correction “题” does not stand exactly once in the source. Quote it as the source has it, and add “before” or “after”`,
  ],
  // Files and ids.
  ['a source changed', edit(SOURCE, '甲乙', '甲丙'), `${SOURCE}: its SHA-256 is `],
  ['a source missing', remove(SOURCE), `${SOURCE}: this file is missing. Add it.`],
  [
    'a source that no document is made from',
    add('content/sources/other.txt', '题'),
    'content/sources/other.txt: no document is made from this source.',
  ],
  [
    'two documents of one source',
    copy(MDX, 'content/documents/other.mdx'),
    `${MDX}:13: has the same source as content/documents/other.mdx.`,
  ],
  ['codes missing', remove(CODES), `${CODES}: this file is missing. Add it.`],
  ['a first coding missing', remove(FIRST), `${FIRST}: this file is missing. Add it.`],
  ['a translation missing', remove(ENGLISH), `${ENGLISH}: this file is missing. Add it.`],
  [
    'a theme missing',
    remove('content/themes/service.yaml'),
    'content/themes/service.yaml: this file is missing.',
  ],
  [
    'a theme that does not exist',
    copy(LOYALTY, 'content/themes/harmony.yaml'),
    'content/themes/harmony.yaml: there is no theme harmony. The themes are loyalty, learning',
  ],
  [
    'codes named by no document',
    copy(CODES, 'content/codes/sampel.yaml'),
    'content/codes/sampel.yaml: there is no document sampel. Name the file by the id of its document (sample)',
  ],
  [
    'codes in the wrong folder',
    copy(CODES, 'content/codes/other/sample.yaml'),
    'content/codes/other/sample.yaml: the build reads no folder content/codes/other.',
  ],
  [
    'a file that ends in .yml',
    copy(CODES, 'content/codes/sample.yml'),
    'content/codes/sample.yml: a file of content/codes is named by an id in lower-case ASCII and ends in .yaml.',
  ],
  [
    'a document named in Chinese',
    copy(MDX, 'content/documents/样本.mdx'),
    'content/documents/样本.mdx: a file of content/documents is named by an id',
  ],
  // Codes.
  [
    'a sentence without a code',
    edit(FIRST, "'1.2': { theme: loyalty, also: [] }\n", ''),
    `${FIRST}: no code for 1.2. Read and code each sentence.`,
  ],
  [
    'a code for a sentence that does not exist',
    edit(CODES, "'1.2'", "'1.3': { theme: none, also: [] }\n'1.2'"),
    `${CODES}:2: 1.3 is no sentence of the document.`,
  ],
  [
    'an unknown theme',
    edit(CODES, 'theme: loyalty', 'theme: loyalti'),
    `${CODES}:1: “1.1.theme” is “loyalti”. It must be one of loyalty, learning`,
  ],
  [
    'an unknown secondary theme',
    edit(CODES, 'also: []', 'also: [none]'),
    `${CODES}:1: “1.1.also.0” is “none”. It must be one of loyalty`,
  ],
  [
    'a theme named twice',
    edit(FIRST, 'also: []', 'also: [loyalty]'),
    `${FIRST}:1: “1.1” names a theme twice.`,
  ],
  [
    'a published code that no coder chose, without a reason',
    edit(CODES, 'theme: loyalty', 'theme: service'),
    `${CODES}:1: “1.1” has the code of 0 of 3 codings.`,
  ],
  // Translation and terms.
  [
    'a text without a translation',
    edit(ENGLISH, "  '1.2': Gamma delta;\n", ''),
    `${ENGLISH}: no translation of 1.2. Translate each.`,
  ],
  [
    'a translation without a text',
    edit(ENGLISH, "  'date'", "  '1.3': more\n  'date'"),
    `${ENGLISH}:6: 1.3 is no text of the document.`,
  ],
  [
    'an empty translation',
    edit(ENGLISH, 'Gamma delta;', "''"),
    `${ENGLISH}:5: “text.1.2” is empty. Fill it in.`,
  ],
  [
    'a set phrase without its rendering',
    edit(ENGLISH, 'Alpha beta.', 'Something.'),
    `${ENGLISH}:4: “1.1” has 甲乙 but none of its renderings (alpha beta).`,
  ],
  ['a number left out', edit(ENGLISH, '2 January 2020', '2 January'), `${ENGLISH}:6: “date” lacks 2020`],
  [
    'a translator’s note on words that are not there',
    edit(ENGLISH, 'notes: []', "notes: [{ at: '1.1', phrase: gamma, zh: 注, en: note }]"),
    `${ENGLISH}:7: the note on “gamma” says it stands in “1.1”`,
  ],
  [
    'an exception that nothing needs',
    edit(ENGLISH, 'exceptions: []', "exceptions: [{ at: '1.1', term: 甲乙, reason: because }]"),
    `${ENGLISH}:8: the exception for 甲乙 in “1.1” is not needed.`,
  ],
  [
    'a form of a term that stands nowhere',
    edit(TERM, 'variants: []', 'variants: [戊己]'),
    `${TERM}:2: “戊己” stands nowhere in the documents.`,
  ],
  // Commitments and questions.
  [
    'a quotation that does not stand in its place',
    edit(COMMITMENT, '甲乙', '甲丙'),
    `${COMMITMENT}:3: “quote” is “甲丙”, which does not stand in sample 1.1.`,
  ],
  [
    'a commitment of a text that does not exist',
    edit(COMMITMENT, "'1.1'", "'9.9'"),
    `${COMMITMENT}:2: “place” is sample 9.9, and there is no such text.`,
  ],
  [
    'a commitment on a question that does not exist',
    edit(COMMITMENT, 'how-often', 'why'),
    `${COMMITMENT}:13: “question” is why, and there is no content/questions/why.yaml.`,
  ],
  [
    'a question that nothing answers',
    copy('content/questions/how-often.yaml', 'content/questions/why.yaml'),
    'content/questions/why.yaml: no commitment answers this question.',
  ],
  [
    'a strictness that does not exist',
    edit(COMMITMENT, 'strictness: plain', 'strictness: must'),
    `${COMMITMENT}:11: “strictness” is “must”. It must be one of figure, time, plain, in-principle, encouraged, ban.`,
  ],
  [
    'a rule without what it binds by',
    edit(COMMITMENT, 'strictness: plain', 'strictness: null'),
    `${COMMITMENT}:11: “strictness” is wrong: only a fault or a statement may have null.`,
  ],
  [
    'a fault that binds',
    edit(COMMITMENT, 'kind: mechanism', 'kind: fault'),
    `${COMMITMENT}:11: “strictness” is wrong: a fault is no rule, so that it must be null.`,
  ],
  [
    'a ban of another kind',
    edit(COMMITMENT, 'strictness: plain', 'strictness: ban'),
    `${COMMITMENT}:11: “strictness” is wrong: “kind” and “strictness” must both be ban, or neither.`,
  ],
  [
    'a rule bound by a time that is not given',
    edit(COMMITMENT, 'strictness: plain', 'strictness: time'),
    `${COMMITMENT}:11: “strictness” is wrong: time needs an “amount”.`,
  ],
  [
    'a rule bound by a number that is none',
    edit(
      COMMITMENT,
      'amount: null\nkind: mechanism\nfrom: null\nby: null\nstrictness: plain',
      'amount: { zh: 文, en: text }\nkind: number\nfrom: null\nby: null\nstrictness: figure',
    ),
    `${COMMITMENT}:11: “strictness” is wrong: figure needs a number in “amount”.`,
  ],
  [
    'a commitment that does not say whether it can be checked',
    edit(COMMITMENT, 'checkable: true\n', ''),
    `${COMMITMENT}:1: “checkable” is missing.`,
  ],
  [
    'a deadline that is no date',
    edit(COMMITMENT, 'by: null', 'by: soon'),
    `${COMMITMENT}:10: “by” is wrong: must be YYYY, YYYY-MM or YYYY-MM-DD.`,
  ],
  ['a term without its kind', edit(TERM, 'kind: set-phrase\n', ''), `${TERM}:1: “kind” is missing.`],
  [
    'a work that is not listed',
    edit(TERM, 'sources: []', 'sources: [report]'),
    `${TERM}:9: there is no work report in ${WORKS}. Add it there, or correct the id.`,
  ],
  [
    'a work that no term names',
    edit(WORKS, '[]', work()),
    `${WORKS}:1: no term names report. Name it where it was used, or remove it.`,
  ],
  [
    'a work without an address to follow',
    edit(WORKS, '[]', work('javascript:alert(1)')),
    `${WORKS}:1: “0.url” is wrong: must be an address with http:// or https://.`,
  ],
  [
    'a date of a term that is not ISO',
    edit(TERM, 'dates: []', termDate('October 2017', 'event')),
    `${TERM}:11: “dates.0.date” is wrong: must be YYYY, YYYY-MM or YYYY-MM-DD.`,
  ],
  [
    'a month of a term that does not exist',
    edit(TERM, 'dates: []', termDate('2017-13', 'event')),
    `${TERM}:11: “dates.0.date” is wrong: must be a day or a month that exists.`,
  ],
  [
    'a kind of date that does not exist',
    edit(TERM, 'dates: []', termDate('2017-10', 'coined')),
    `${TERM}:11: “dates.0.kind” is “coined”. It must be one of first-used, written-into, issued, event, example.`,
  ],
  [
    'a first use without a work that says so',
    edit(TERM, 'dates: []', termDate('2017-10', 'first-used')),
    `${TERM}:11: a first use is said without a work that says so.`,
  ],
  [
    'a file of a commitment in the wrong folder',
    copy(COMMITMENT, 'content/themes/monthly.yaml'),
    'content/themes/monthly.yaml:1: “document”, “place”',
  ],
  // Topics, word lists, counterparts.
  [
    'a topic that names no sentence',
    edit(LOYALTY, "'1.2'", "'1.9'"),
    `${LOYALTY}:7: the topic “a” names sample 1.9, which is no sentence or heading.`,
  ],
  [
    'a topic that names no document',
    edit(LOYALTY, 'sample:', 'sampel:'),
    `${LOYALTY}:7: the topic “a” names sampel 1.1`,
  ],
  [
    'a sentence under no topic',
    edit(LOYALTY, ", '1.2'", ''),
    `${LOYALTY}: sample 1.2 is coded loyalty but stands under no topic.`,
  ],
  [
    'a topic id that stands twice',
    edit('content/themes/learning.yaml', 'id: b', 'id: a'),
    'content/themes/learning.yaml:4: the topic id “a” stands twice.',
  ],
  [
    'a topic without a summary',
    edit(LOYALTY, '    summary: { zh: 述, en: said }\n', ''),
    `${LOYALTY}:4: “topics.0.summary” is missing.`,
  ],
  [
    'a word that occurs nowhere',
    edit(LOYALTY, '[甲]', '[戊]'),
    `${LOYALTY}:2: the word “戊” occurs in no sentence.`,
  ],
  [
    'a counterpart that does not exist',
    add(
      'content/counterparts.yaml',
      "- { document: sample, provision: '1', counterpart: { document: b, provision: '1' }, change: add, reason: { zh: 文, en: text } }\n",
    ),
    'content/counterparts.yaml:1: there is no provision b 1.',
  ],
  [
    'a judgement of a provision that does not exist',
    add(
      'content/counterparts-read.yaml',
      "- { document: sample, provision: '1', in: b, best: ['1'], also: [] }\n",
    ),
    'content/counterparts-read.yaml:1: there is no provision b 1.',
  ],
  [
    'a passage without English',
    add('content/passages.yaml', '- { zh: 甲乙 }\n'),
    'content/passages.yaml:1: “0.en” is missing.',
  ],
];

test('the sample has no mistake', () => {
  expect(() => {
    buildFiles(sampleFiles());
  }).not.toThrow();
});

/** What breaks several promises at once, each told: codes and translations of a sentence that is gone are too many. */
const SEVERAL: Record<string, number> = {
  'no title': 2,
  'a block of no kind': 3,
  'an id that stands twice': 3,
  'a provision whose id is not its number': 2,
  'a sentence left out': 7,
  'a source changed': 2,
  'two documents of one source': 6,
  'a published code that no coder chose, without a reason': 2,
  'a set phrase without its rendering': 2,
  'a commitment on a question that does not exist': 2,
  'a topic that names no sentence': 2,
  'a topic that names no document': 3,
};

test.each(MISTAKES)('%s', (mistake, make, message) => {
  const files: Contents = sampleFiles();
  make(files);
  const attempt = () => {
    buildFiles(files);
  };
  expect(attempt).toThrow(ContentError);
  expect(attempt).toThrow(message);
  const told = mistakesOf(files);
  expect(told.filter((each) => each.startsWith(message))).toHaveLength(1);
  expect(told, 'and nothing that only follows from it').toHaveLength(SEVERAL[mistake] ?? 1);
});

test.each(Object.keys(sampleFiles()).filter((file) => file.endsWith('.yaml')))(
  'a syntax error in %s names the file, the line and what to do',
  (file) => {
    const files = sampleFiles();
    files[file] = `${files[file] ?? ''}\t"`;
    const line = files[file].split('\n').length;
    expect(() => {
      buildFiles(files);
    }).toThrow(new RegExp(`^${file.replaceAll('.', '\\.')}:${line}: .+\\. .+\\.$`, 'u'));
  },
);
