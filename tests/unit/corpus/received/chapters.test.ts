import { expect, test } from 'vitest';
import { receivedDocument } from '../../../../src/corpus/received/received-document.ts';
import type { Mend } from '../../../../src/corpus/received/mends.ts';
import { checked, decisions } from './propose.ts';
import { read } from './read.ts';

const headings = (text: string, ...words: string[]): Mend[] =>
  words.map((each) => ({ at: text.indexOf(each), change: 'heading' }));

const MIXED = `甲县服务方案
第一章总体要求
要公开透明。要方便群众。
第二章重点任务
一、办事公开。公开时限。
二、热线接听。接听来电。
三、场馆开放。延长时间。
第三章保障措施
各单位要落实责任。`;

const AGAIN = `甲县服务方案
第一章 任务
一、学习。要读书。
二、调研。要下乡。
第二章 保障
分工如下。
一、经费。要节约。
第三章 附则
自发布之日起施行。`;

const RUNNING = `甲县服务方案
第一章 总则
一、学习。要读书。
第二章 任务
二、调研。要下乡。
三、守时。要早到。`;

const BRACKETED = `甲县服务方案
第一章 任务
（一）学习。要读书。
（二）调研。要下乡。
第二章 保障
要节约。`;

test.each([
  [
    'chapters of prose and of points',
    MIXED,
    ['第一章总体要求', '第二章重点任务', '第三章保障措施'],
    ['1', '2-1', '2-2', '2-3', '3'],
  ],
  [
    'points that begin again in each chapter',
    AGAIN,
    ['第一章任务', '第二章保障', '第三章附则'],
    ['1-1', '1-2', '2', '2-1', '3'],
  ],
  ['points in one running count', RUNNING, ['第一章总则', '第二章任务'], ['1', '2', '3']],
  ['points in brackets', BRACKETED, ['第一章任务', '第二章保障'], ['1-1', '1-2', '2']],
  [
    'a list within the prose of a chapter',
    '甲县服务方案\n第一章 任务\n要做到：\n（一）早到；\n（二）晚走。\n第二章 附则\n自发布之日起施行。',
    ['第一章任务', '第二章附则'],
    ['1', '2'],
  ],
  [
    'figures that begin again are points of a larger provision',
    '甲县服务方案\n一、学习\n1.读书。多读。\n2.记笔记。多记。\n二、调研\n1.下乡。多下。',
    [],
    ['1', '2'],
  ],
  [
    'a chapter’s line that says something itself',
    '甲县服务方案\n第一章 任务\n一、学习。要读书。\n第二章 保障。各单位要落实责任。\n第三章 附则\n一、施行。自发布之日起施行。',
    ['第一章任务', '第三章附则'],
    ['1-1', '2', '3-1'],
  ],
  [
    'chapters’ lines that all say something themselves',
    '甲县守则\n第一章 学习。要读书。\n第二章 调研。要下乡。',
    [],
    ['1', '2'],
  ],
  [
    'a sentence that begins with a chapter of another text',
    '甲县通知\n一、学习。要读书。\n第二章规定的事项，按原规定办理。\n二、调研。要下乡。',
    [],
    ['1', '2'],
  ],
])('%s: chapters and ids, and the check accepts them', (_, text, chapters, provisions) => {
  expect(read(text)).toMatchObject({ chapters, provisions });
  expect(checked(text)).toEqual([]);
});

test('the number of a point is that of its text, and the page has the ids of the command', () => {
  const { provisions } = receivedDocument(read(MIXED).reading.parts);
  expect(provisions.map(({ id, number }) => [id, number])).toEqual([
    ['1', '一'],
    ['2-1', '一'],
    ['2-2', '二'],
    ['2-3', '三'],
    ['3', '三'],
  ]);
});

test('a draft whose chapters a reader made headings is accepted by the check', () => {
  const text = '甲县服务方案\n总则\n要公开。\n任务\n一、学习。要读书。\n附则\n自发布之日起施行。';
  const mends = headings(text, '总则', '任务', '附则');
  expect(read(text, mends).provisions).toEqual(['part-1', '1', 'part-3']);
  expect(checked(text, mends)).toEqual([]);
  const numbered = headings(MIXED, '第一章', '第二章', '第三章');
  expect(read(MIXED, numbered).provisions).toEqual(['1', '2-1', '2-2', '2-3', '3']);
  expect(checked(MIXED, numbered)).toEqual([]);
});

test('an item that a reader made a heading leaves the numbers of the others, and the check accepts them', () => {
  const text =
    '甲县意见\n一、总体要求\n（一）目标。更好。\n（二）原则。\n要稳。\n（三）任务。更多。\n二、措施\n（一）学习。多学。';
  expect(read(text, headings(text, '（二）')).provisions).toEqual(['1-1', 'part-2', '1-3', '2-1']);
  expect(checked(text, headings(text, '（二）'))).toEqual([]);
});

test.each([
  ['a number alone that stands twice', AGAIN, '"1-2"', '"2"', '“2”', '二 in the text. Its id must be 1-2.'],
  ['another chapter’s number', MIXED, '"2-3"', '"3-3"', '“3-3”', '三 in the text. Its id must be 2-3.'],
  [
    'a chapter’s number where none stands twice',
    RUNNING,
    '"3"',
    '"2-3"',
    '“2-3”',
    '三 in the text. Its id must be 3.',
  ],
])('the check refuses %s', (_, text, from, to, id, told) => {
  const found = checked(text, [], (mdx) => mdx.replace(`<Provision id=${from}>`, `<Provision id=${to}>`));
  expect(found.join('\n')).toContain(`the provision ${id} is numbered ${told}`);
});

test('whatever chapters and points stand together, the check accepts the ids of the proposal', () => {
  const LINES = [
    '第一章 总则',
    '第二章 任务',
    '第二章 任务。要学习。',
    '第三条 要守时。',
    '一、学习。要读书。',
    '二、调研',
    '（一）下乡。多下。',
    '1.记笔记。',
    '要做到：',
    '要工作。',
    '附件：表',
  ];
  let state = 11;
  const draw = (below: number) => (state = (state * 48271) % 2147483647) % below;
  for (let round = 0; round < 200; round++) {
    const lines = Array.from({ length: 3 + draw(9) }, () => LINES[draw(LINES.length)] ?? '');
    const text = ['甲县服务方案', ...lines].join('\n');
    const mends = Array.from({ length: draw(3) }, (): Mend => {
      const line = lines[draw(lines.length)] ?? '';
      return { at: text.indexOf(line), change: draw(2) === 0 ? 'heading' : 'text' };
    });
    expect(checked(text, mends), `${text}\n${JSON.stringify(mends)}`).toEqual([]);
  }
});

test('a line with a chapter’s number that was not read as one is told of', () => {
  expect(decisions(MIXED)).not.toContain('number of a chapter');
  const mends: Mend[] = [{ at: MIXED.indexOf('第二章'), change: 'text' }];
  expect(decisions(MIXED, mends)).toContain(
    'Lines that begin with the number of a chapter and were not read as one: “第二章重点任务”.',
  );
});

test('the list names no document of one edition', () => {
  expect(decisions(MIXED)).toContain(
    'Id: jia-2020. It is the address of every sentence and never moves: the place in pinyin and the year, joined by -.',
  );
});
