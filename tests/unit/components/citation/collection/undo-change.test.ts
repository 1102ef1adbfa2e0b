import { expect, test } from 'vitest';
import type { KeptLists } from '../../../../../src/components/citation/collection/kept-lists.ts';
import { undoChange } from '../../../../../src/components/citation/collection/page/undo-change.ts';
import type { Collected } from '../../../../../src/exports/collection/collected.ts';

const entry = (id: string, note = ''): Collected => ({
  at: `documents/linzi-2022/#${id}`,
  text: id,
  check: '',
  version: '',
  note,
});

const lists = (...all: [id: string, entries: Collected[]][]): KeptLists => ({
  lists: all.map(([id, entries]) => ({ id, name: id, entries })),
  current: all[0]?.[0] ?? '',
});

const shown = ({ lists: all }: KeptLists) =>
  all.map(({ name, entries }) => `${name}: ${entries.map(({ text, note }) => text + note).join(' ')}`);

const [one, two, three, four] = ['1', '2', '3', '4'].map((id) => entry(id)) as [
  Collected,
  Collected,
  Collected,
  Collected,
];

test('a removed entry comes back where it was, with what was noted and collected since left', () => {
  const before = lists(['a', [one, two, three]]);
  const after = lists(['a', [one, three]]);
  const now = lists(['a', [one, { ...three, note: ' noted' }, four]]);
  expect(shown(undoChange({ before, after }, now))).toEqual(['a: 1 2 3 noted 4']);
});

test('a moved entry goes back; one that was removed since stays removed', () => {
  const before = lists(['a', [one, two, three]]);
  const after = lists(['a', [three, one, two]]);
  expect(shown(undoChange({ before, after }, after))).toEqual(['a: 1 2 3']);
  expect(shown(undoChange({ before, after }, lists(['a', [three, one]])))).toEqual(['a: 1 3']);
});

test('a deleted list comes back in its place, a new one goes, a renamed one has its name again', () => {
  const both = lists(['a', [one]], ['b', [two]]);
  const left = { ...lists(['b', [two]]), current: 'b' };
  const back = undoChange({ before: both, after: left }, lists(['b', [two, three]]));
  expect(shown(back)).toEqual(['a: 1', 'b: 2 3']);
  expect(back.current).toBe('a');
  expect(shown(undoChange({ before: left, after: both }, both))).toEqual(['b: 2']);
  const renamed = { ...both, lists: both.lists.map((each) => ({ ...each, name: `${each.name}!` })) };
  expect(shown(undoChange({ before: both, after: renamed }, renamed))).toEqual(['a: 1', 'b: 2']);
});

test('two changes are undone one after the other, the newest first', () => {
  const first = lists(['a', [one, two, three]]);
  const second = lists(['a', [one, three]]);
  const third = lists(['a', [three]]);
  const once = undoChange({ before: second, after: third }, third);
  expect(shown(once)).toEqual(['a: 1 3']);
  expect(shown(undoChange({ before: first, after: second }, once))).toEqual(['a: 1 2 3']);
});

test('a new list stays once something is in it, and the list that is changed is the one that is shown then', () => {
  const before = lists(['a', [one]]);
  const after = { ...lists(['a', [one]], ['b', []]), current: 'b' };
  expect(shown(undoChange({ before, after }, after))).toEqual(['a: 1']);
  const since = { ...lists(['a', [one]], ['b', [two]]), current: 'b' };
  expect(shown(undoChange({ before, after }, since))).toEqual(['a: 1', 'b: 2']);
  const both = lists(['a', [one, two]], ['b', []]);
  const removed = lists(['a', [two]], ['b', []]);
  const back = undoChange({ before: both, after: removed }, { ...removed, current: 'b' });
  expect([shown(back), back.current]).toEqual([['a: 1 2', 'b: '], 'a']);
});

test('where the list is gone nothing is undone', () => {
  const none = { lists: [], current: '' };
  const change = { before: lists(['a', [one, two]]), after: lists(['a', [two]]) };
  expect(undoChange(change, none)).toEqual(none);
});
