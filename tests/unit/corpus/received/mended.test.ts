import { readReceived } from '../../../../src/corpus/received/read-received.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutSpace } from '../../../../src/corpus/model/han.ts';
import type { Mend } from '../../../../src/corpus/received/mends.ts';
import { CASES, read } from './read.ts';

/** The offset of a line in a text of the basic plane, in code points. */
const at = (text: string, words: string) => text.indexOf(words);

test('the line on disclosure and the last clause of a list are no closing', () => {
  const half = read(readFileSync(`${CASES}/half-width-punctuation.txt`, 'utf8'));
  expect(half.blocks).toEqual(['number', 'addressee', 'signature', 'date', 'note']);
  const both = read(readFileSync(`${CASES}/text-on-both-sides-of-a-signature.txt`, 'utf8'));
  expect(both.provisions).toEqual(['1', '2', 'closing']);
  expect(read('甲县工作规则\n一、要学习。\n二、不得：\n（一）迟到；\n（二）早退。').provisions).toEqual([
    '1',
    '2',
  ]);
});

test('text on both sides of blocks is several provisions, each with an id of its own', () => {
  const text = '甲市通知\n一、学。\n甲市人民政府\n2020年1月2日\n请报名单。\n附件：表\n抄送：乙。\n请速办。';
  expect(read(text).provisions).toEqual(['1', 'closing', 'closing-2']);
});

test('a signature and its date on one line are two blocks', () => {
  const { issuer, issued } = read('关于学习的通知\n要学习。\n甲县人民政府 2020年1月2日');
  expect([issuer, issued]).toEqual(['甲县人民政府', '2020-01-02']);
});

test('a sentence or a numbered line is no title', () => {
  expect(read('要学习。要工作。\n要调研。')).toMatchObject({ title: null, provisions: ['preamble'] });
  expect(read('一、学习。要学习。')).toMatchObject({ title: null, provisions: ['1'] });
});

test.each([
  [
    'join',
    '二、工作',
    {
      provisions: ['preamble', '1'],
      texts: [
        [null, '要学习。'],
        ['一、学习。', '二、工作。'],
      ],
    },
  ],
  ['heading', '要学', { chapters: ['要学习。'], provisions: ['1', '2'] }],
  ['heading', '一、学', { chapters: ['一、学习。'], provisions: ['preamble', '2'] }],
  [
    'text',
    '二、工作',
    {
      texts: [
        [null, '要学习。'],
        ['一、学习。', '二、工作。'],
      ],
    },
  ],
  ['not-text', '要学', { provisions: ['1', '2'], furniture: ['要学习。'] }],
] as const)('a line is mended: %s', (change, words, expected) => {
  const text = '甲县通知\n要学习。\n一、学习。\n二、工作。\n';
  expect(read(text, [{ at: at(text, words), change }])).toMatchObject(expected);
});

test('prose under a heading without a number is a part of its own', () => {
  const text = '甲县通知\n学习\n要学习。\n工作\n要工作。';
  const mends = ['学习\n', '工作\n'].map((words) => ({ at: at(text, words), change: 'heading' as const }));
  expect(read(text, mends)).toMatchObject({ chapters: ['学习', '工作'], provisions: ['part-1', 'part-2'] });
});

test('a numbered line that says something itself is no chapter, and its items are its own', () => {
  const text =
    '甲县意见\n一、总体要求\n（一）目标。更好。\n二、措施\n（二）学习。多学。\n三、保障。各单位要落实：\n（一）经费；\n（二）人员。';
  expect(read(text)).toMatchObject({
    chapters: ['一、总体要求', '二、措施'],
    provisions: ['1-1', '2-2', '3'],
  });
});

test('a line is split where a reader says, and joined again it is the old one', () => {
  const text = '甲县通知\n要学习。一、学习。要读书。\n';
  const split = { at: at(text, '一、'), change: 'split' } as const;
  expect(read(text).provisions).toEqual(['preamble']);
  expect(read(text, [split])).toMatchObject({ provisions: ['preamble', '1'] });
  expect(read(text, [split, { ...split, change: 'join' }]).provisions).toEqual(['preamble', '1']);
});

test('what was taken for furniture is text where a reader says so', () => {
  const text = '甲县通知\n要学习。\n扫一扫在手机打开当前页\n';
  expect(read(text).furniture).toEqual(['扫一扫在手机打开当前页']);
  const found = read(text, [{ at: at(text, '扫一扫'), change: 'text' }]);
  expect(found.furniture).toEqual([]);
  expect(found.texts.flat().join('')).toContain('扫一扫在手机打开当前页');
});

test.each([
  '要推行档案扫描归档，做到一份不少。',
  '来源清晰、去向明确。',
  '关闭污染企业，打印材料一律双面。',
  '返回原单位的干部要及时报到。',
  '分享经验做法。',
  '字体要清楚。',
  '首页要公开电话。',
])('prose is no furniture: %s', (line) => {
  expect(read(`甲县通知\n${line}\n`).furniture).toEqual([]);
});

test('whatever lines stand together, no id stands twice and no character is lost', () => {
  const LINES = [
    '甲县人民政府关于学习的通知',
    '甲政发〔2020〕1号',
    '各镇：',
    '现将规定印发给你们。',
    '第一章 总则',
    '第二条　要学习。',
    '一、学习。要学习。',
    '（一）读书。要读书。',
    '1.记笔记。',
    '要工作。',
    '有下列情形的：',
    '甲县人民政府',
    '2020年1月2日',
    '（此件公开发布）',
    '附件：表',
    '附件1',
    '抄送：乙，',
    '【打印】',
    '索引号|1|',
  ];
  let state = 7;
  const draw = (below: number) => (state = (state * 48271) % 2147483647) % below;
  for (let round = 0; round < 1500; round++) {
    const lines = Array.from({ length: 3 + draw(14) }, () => LINES[draw(LINES.length)] ?? '');
    const text = lines.join('\n');
    const mends = Array.from({ length: draw(4) }, (): Mend => {
      const changes = ['join', 'split', 'heading', 'text', 'not-text'] as const;
      return { at: draw(text.length), change: changes[draw(5)] ?? 'join' };
    });
    const { provisions, reading, blocks } = read(text, mends);
    const ids = [...provisions, ...blocks];
    expect(new Set(ids).size, text).toBe(ids.length);
    const parts = reading.parts.map((part) => {
      if (part.kind === 'title' || part.kind === 'chapter') return part.text;
      const own = part.kind === 'provision' ? [part.heading ?? ''] : part.cells;
      return [...own, ...part.paragraphs].join('');
    });
    const kept = reading.segments.map(({ edition }) => edition).join('');
    expect(withoutSpace(parts.join('')), text).toBe(kept);
    expect(reading.lines.length + reading.leftOut.length).toBeGreaterThan(0);
  }
});

test('a line can be split behind every stop and before every number, whatever white space stands in it', () => {
  const text =
    '某县政府工作规则\n第一条　县政府 组成人员应当“带头学习。”每月 集体学习一次：1.读书！\n第二条 依法行政。';
  const line = (words: string) => readReceived(text).lines.find((each) => each.text.includes(words));
  expect(line('带头学习')?.pieces).toEqual([
    { at: at(text, '第一条'), text: '第一条 县政府 组成人员应当“带头学习。”' },
    { at: at(text, '每月'), text: '每月 集体学习一次：' },
    { at: at(text, '1.'), text: '1.读书！' },
  ]);
  expect(line('依法行政')?.pieces).toHaveLength(1);
});

const ARTICLES = `甲县工作规则
第一章 总则
第一条　为规范工作，制定本规则。
第二条　要学习。每月一次，不得缺席。
要记笔记。
第三条　要调研。每年两月，不得代替。
第四条　要守时。
第二章 附则
第五条　各部门要做到：
（一）早到；
（二）晚走。
第六条　本规则自发布之日起施行。`;

test.each([
  ['第二条', ['1', 'part-2', '3', '4', '5', '6']],
  ['第三条', ['1', '2', '4', '5', '6']],
  ['第五条', ['1', '2', '3', '4', 'part-3', '6']],
])('where an article is made a heading, only its line changes: %s', (words, provisions) => {
  const kinds = (mends: Mend[]) =>
    readReceived(ARTICLES, mends).lines.map(({ at: place, kind }) =>
      place === at(ARTICLES, words) ? null : kind,
    );
  const mend: Mend = { at: at(ARTICLES, words), change: 'heading' };
  expect(kinds([mend])).toEqual(kinds([]));
  expect(read(ARTICLES, [mend]).provisions).toEqual(provisions);
});

test('an item made a heading leaves the numbers of the others, and what leads to a list keeps its items', () => {
  const text =
    '甲县意见\n一、总体要求\n（一）目标。更好。\n（二）原则。更快。\n（三）任务。更多。\n二、措施\n（一）学习。多学。\n三、保障。各单位要落实：\n（一）经费；\n（二）人员。';
  const mend = (words: string): Mend[] => [{ at: at(text, words), change: 'heading' }];
  expect(read(text, mend('（二）原则')).provisions).toEqual(['1-1', '1-3', '2-1', '3']);
  expect(read(text, mend('（一）经费')).provisions).toEqual(['1-1', '1-2', '1-3', '2-1', '3', 'part-3']);
});

test('what follows a heading at the head of the body is taken for no addressee', () => {
  const text = '甲县工作规则\n第一条　要学习。\n各部门要做到：\n早到。\n第二条　要守时。';
  const mend: Mend = { at: at(text, '第一条'), change: 'heading' };
  const kinds = (mends: Mend[]) => readReceived(text, mends).lines.map(({ kind }) => kind);
  expect(kinds([mend])).toEqual(kinds([]).with(1, 'chapter'));
});
