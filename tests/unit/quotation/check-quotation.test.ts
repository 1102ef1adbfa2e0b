import { expect, test } from 'vitest';
import { checkQuotation, type QuotationCheck } from '../../../src/quotation/check-quotation.ts';
import { quotationLibrary } from '../../../src/quotation/quotation-library.ts';

const library = quotationLibrary({
  language: 'zh',
  folding: { 責: '责', 雙: '双', 崗: '岗', 實: '实', 風: '风' },
  documents: [
    {
      id: 'a',
      pieces: [
        ['1.heading', '1.厉行节约。'],
        ['1.1', '落实“一岗双责”，每年调研时间不少于1.5个月。'],
        ['1.2', '坚持过紧日子，把财力用在民生上。'],
      ],
    },
    {
      id: 'b',
      pieces: [
        ['title', '关于改进作风的意见'],
        ['1.1', '清单式推进，逐条逐项对照检查，限期改正。'],
        ['1.2', '落实“一岗双责”，每年调研时间不少于1.5个月。'],
      ],
    },
  ],
});
const check = (quotation: string) => checkQuotation(quotation, library);
const places = ({ parts }: QuotationCheck) =>
  parts.map(({ matches }) =>
    matches.map(
      ({ passage: { document, from, to } }) => `${document} ${from.id}:${from.offset}–${to.id}:${to.offset}`,
    ),
  );
const shown = ({ parts }: QuotationCheck) =>
  parts[0]?.matches[0]?.pieces
    .map(({ kind, text }) => ({ same: text, quotation: `[-${text}]`, passage: `[+${text}]` })[kind])
    .join('');

test('word for word is every character with its punctuation, in all places, across sentences', () => {
  const answer = check('每年调研时间不少于1.5个月。');
  expect(answer.verdict).toBe('exact');
  expect(places(answer)).toEqual([['a 1.1:9–1.1:24', 'b 1.2:9–1.2:24']]);
  expect(places(check('不少于1.5个月。坚持过紧日子'))).toEqual([['a 1.1:15–1.2:6']]);
  expect(places(check('厉行节约。落实“一岗双责”'))).toEqual([['a 1.heading:2–1.1:8']]);
});

test('only quotation marks and white space around a quotation are not counted', () => {
  for (const quotation of [
    ' “坚持过紧日子” ',
    '「坚持过紧日子，」',
    '坚持过紧日子”',
    "'坚持过紧日子'",
    '“‘坚持过紧日子’”',
  ]) {
    expect(check(quotation).verdict, quotation).toBe('exact');
  }
  for (const quotation of ['（坚持过紧日子）', '坚持过紧日子。', '坚持过“紧日子”', '坚持过紧日子……']) {
    expect(check(quotation).verdict, quotation).toBe('form');
  }
});

test('quotation marks that stand in the text are part of it', () => {
  expect(places(check('落实“一岗双责”'))).toEqual([['a 1.1:0–1.1:8', 'b 1.2:0–1.2:8']]);
  expect(check('落实一岗双责，每年').verdict).toBe('form');
  expect(shown(check('落实一岗双责，每年'))).toBe('落实[+“]一岗双责[+”]，每年');
});

test.each([
  ['落实“一岗双责”,每年', 'width'],
  ['落實“一崗雙責”，每年', 'script'],
  ['落实「一岗双责」，每年', 'punctuation'],
  ['落实“一岗双责”，\n每年', 'space'],
  ['落实“一岗双责”，\u200f每年', 'space'],
  ['每年调研时间不少于１.５个月', 'width'],
])('the same words otherwise written are said to differ in that: %j', (quotation, form) => {
  const answer = check(quotation);
  expect(answer.verdict).toBe('form');
  expect(answer.parts[0]?.matches[0]?.forms).toEqual([form]);
});

test('a mark at the end is compared with the mark that stands there', () => {
  expect(shown(check('坚持过紧日子。'))).toBe('坚持过紧日子[-。][+，]');
});

test('a point inside a number makes another number', () => {
  expect(check('每年调研时间不少于15个月').verdict).toBe('near');
  expect(check('每年调研时间不少于2.5个月').verdict).toBe('near');
});

test('other words in places are near, with the differences', () => {
  const answer = check('每年学习时间不少于1.5个月');
  expect(answer.verdict).toBe('near');
  expect(shown(answer)).toBe('每年[-学习][+调研]时间不少于1.5个月');
  expect(places(answer)).toEqual([['a 1.1:9–1.1:23', 'b 1.2:9–1.2:23']]);
});

test('parts are put together in their order, from the document that has them all', () => {
  const answer = check('落实“一岗双责”……把财力用在民生上');
  expect(answer).toMatchObject({ verdict: 'joined', from: 'in-order' });
  expect(places(answer)).toEqual([['a 1.1:0–1.1:8', 'b 1.2:0–1.2:8'], ['a 1.2:7–1.2:15']]);
  expect(check('把财力用在民生上……落实“一岗双责”').from).toBe('one-document');
  expect(check('坚持过紧日子，把财力用在民生上。清单式推进，逐条逐项对照检查，限期改正。')).toMatchObject({
    verdict: 'joined',
    from: 'several',
  });
});

test('a quotation of which a part stands nowhere is only partly in the documents', () => {
  const answer = check('清单式推进，逐条逐项对照检查，限期改正，火车穿过隧道以后出现一片花');
  expect(answer.verdict).toBe('partly');
  expect(answer.parts.map(({ quoted, matches }) => [quoted, matches.length])).toEqual([
    ['清单式推进，逐条逐项对照检查，限期改正', 1],
    ['火车穿过隧道以后出现一片花', 0],
  ]);
});

test('a quotation under 6 characters is answered with all its places', () => {
  expect(check('“一岗双责”').verdict).toBe('short');
  expect(places(check('一岗双责'))).toEqual([['a 1.1:3–1.1:7', 'b 1.2:3–1.2:7']]);
  expect(check('区块链').verdict).toBe('none');
});

test('other text is in none of the documents, with the nearest passage if one is like it', () => {
  expect(check('火车穿过隧道以后出现一片花')).toMatchObject({ verdict: 'none', nearest: null });
  expect(check('逐条逐项对照检查以后，火车穿过隧道，山坡上出现了油菜花')).toMatchObject({
    verdict: 'none',
    nearest: { passage: { document: 'b', text: '逐条逐项对照检查' } },
  });
});

test.each(['', ' ', '，。“”', '……', '\u200f', '"\'"'])('there is nothing to compare in %j', (quotation) => {
  expect(check(quotation).verdict).toBe('empty');
});

test('half characters, markup and very long text get an answer', () => {
  expect(check('坚持过紧日子\ud842').verdict).not.toBe('exact');
  expect(check('<script>alert(1)</script>').verdict).toBe('none');
  expect(check('人'.repeat(20_001)).verdict).toBe('long');
});

test('English is compared word by word', () => {
  const english = quotationLibrary({
    language: 'en',
    folding: {},
    documents: [
      {
        id: 'a',
        pieces: [
          ['1.1', 'They spend two months a year on research.'],
          ['1.2', 'Lists are kept.'],
        ],
      },
    ],
  });
  const verdict = (quotation: string) => checkQuotation(quotation, english).verdict;
  expect(verdict('two months a year on research. Lists')).toBe('exact');
  expect(verdict('“Two months a year on research”')).toBe('form');
  expect(verdict('They spend three months a year on research')).toBe('near');
  expect(verdict('a year')).toBe('short');
  expect(verdict('something else is said here')).toBe('none');
});
