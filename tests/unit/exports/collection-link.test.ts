import { expect, test } from 'vitest';
import { listFile, readListFile } from '../../../src/exports/collection/collection-file.ts';
import {
  isListFragment,
  listFragment,
  readListFragment,
} from '../../../src/exports/collection/collection-link.ts';
import { collectedPlace, textCheck, type Collected } from '../../../src/exports/collection/collected.ts';

const entry = (at: string, note = ''): Collected => ({
  at,
  text: '',
  check: textCheck(at),
  version: '3.1.0',
  note,
});

const LIST = {
  name: '课堂 “A&B” #1',
  entries: [
    entry('documents/linzi-2022/#9.4', '比较一下：3个月？'),
    entry('documents/linzi-2022/?mark=9.4:3-12#9.4'),
    entry('documents/binhai-2017/?mark=en:2-1.1:0-2-1.2:7#2-1.1', '<img src=x onerror=alert(1)>'),
    entry('terms/sige-yishi/'),
    entry('themes/loyalty/#inner-party-life', 'a=b&c=d#e%20'),
    entry('emphasis/?coding=second&theme=loyalty#shares'),
    entry('commitments/#q-field-research'),
  ],
};

test('a list comes out of its link as it went in', () => {
  const fragment = listFragment(LIST, '3.1.0');
  expect(isListFragment(`#${fragment}`)).toBe(true);
  expect(readListFragment(`#${fragment}`)).toEqual({ ...LIST, sent: 7, isWhole: true });
  expect(fragment).toMatch(/^[\w.~%:/&=-]+$/u);
});

test('a list of one sentence and a short note is short enough for any messenger', () => {
  expect(listFragment({ name: '', entries: LIST.entries.slice(0, 1) }, '3.1.0').length).toBeLessThan(120);
});

test('of a link that was cut what arrived is read, and said not to be whole', () => {
  const fragment = listFragment(LIST, '3.1.0');
  for (let end = 6; end < fragment.length; end++) {
    const read = readListFragment(fragment.slice(0, end));
    expect(read.isWhole, `cut at ${end}`).toBe(false);
    expect(read.entries.length).toBeLessThanOrEqual(7);
    for (const [index, { at }] of read.entries.slice(0, -1).entries())
      expect(at).toBe(LIST.entries[index]?.at);
  }
  const half = readListFragment(fragment.slice(0, fragment.indexOf('&p=')));
  expect(half).toMatchObject({ name: LIST.name, sent: 7 });
  expect(half.entries.map(({ at }) => at)).toEqual(LIST.entries.slice(0, 3).map(({ at }) => at));
});

test('a thousand altered links open without an error, with addresses of the site alone, and none passes for what was sent', () => {
  const fragment = listFragment(LIST, '3.1.0');
  const signs = [
    '<',
    '>',
    '"',
    '%',
    '&',
    '=',
    '#',
    '/',
    '..',
    'javascript:',
    '\u0000',
    '\uD800',
    '中',
    '&e=',
    '&n=',
    '%2F',
    '//',
    '\\',
  ];
  let seed = 7;
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  for (let round = 0; round < 1000; round++) {
    const at = 6 + next(fragment.length - 6);
    const sign = signs[next(signs.length)] ?? '';
    const altered = [
      fragment.slice(0, at) + sign + fragment.slice(at),
      fragment.slice(0, at) + sign + fragment.slice(at + 1),
      fragment.slice(0, at) + fragment.slice(at + 1 + next(9)),
      fragment.slice(0, at) + fragment.slice(6, 6 + next(200)) + fragment.slice(at),
    ][next(4)] as string;
    if (altered === fragment) continue;
    const read = readListFragment(altered);
    expect(read.isWhole, altered).toBe(false);
    for (const each of read.entries) expect(collectedPlace(each.at), each.at).not.toBeNull();
    // A name or a note may be anything: it is shown as text, and has no sign that could not be stored.
    expect([read.name, ...read.entries.map(({ note }) => note)].every((text) => text.isWellFormed())).toBe(
      true,
    );
  }
});

test('an address leads to a passage, a place or a page of the site, and to nothing else', () => {
  expect(collectedPlace('documents/linzi-2022/#9')).toEqual({
    kind: 'place',
    document: 'linzi-2022',
    id: '9',
  });
  expect(collectedPlace('emphasis/sentences/?theme=loyalty#shares')).toEqual({
    kind: 'page',
    page: 'emphasis/#shares',
  });
  expect(collectedPlace('terms/sige-yishi/')).toEqual({ kind: 'page', page: 'terms/sige-yishi/' });
  for (const none of [
    'javascript:alert(1)',
    '//example.org/#9',
    'documents/../../x/#9',
    'documents/linzi-2022/',
    'documents/linzi-2022/?mark=9.4:3-12#9.5',
    'documents/linzi-2022/?mark=9.4:12-3#9.4',
    'https://example.org/documents/linzi-2022/#9',
    'emphasis/#shares" onclick="x',
    'terms/__proto__/',
    '',
  ])
    expect(collectedPlace(none), none).toBeNull();
});

test('a list comes out of its file, which says how much of it cannot be read; other files are none', () => {
  expect(readListFile(listFile(LIST))).toEqual({ ...LIST, sent: 7, isWhole: true });
  const damaged = listFile(LIST).replace('"documents/linzi-2022/#9.4"', '"nowhere"');
  expect(readListFile(damaged)).toMatchObject({ sent: 7, isWhole: false, entries: { length: 6 } });
  for (const none of ['', '{', '[]', '{"entries":[]}', 'null', '"x"']) expect(readListFile(none)).toBeNull();
});
