import { beforeEach, expect, test, vi } from 'vitest';
import { keepLooked, lookedAt, noteLooked } from '../../../../src/components/marks/gloss/looked-at.ts';

const kept = new Map<string, string>();
const refuse = { isOn: false };

beforeEach(() => {
  kept.clear();
  refuse.isOn = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuse.isOn) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  });
});

test('the newest stands first, each term once, with the place where it was last met', () => {
  noteLooked('si-feng', 'linzi-2022#9.4');
  noteLooked('si-ge-yi-shi', '');
  noteLooked('si-feng', '');
  expect(lookedAt()).toEqual([
    { term: 'si-feng', place: 'linzi-2022#9.4' },
    { term: 'si-ge-yi-shi', place: '' },
  ]);
  noteLooked('si-feng', 'tianjin-2018#1.1');
  expect(lookedAt()[0]).toEqual({ term: 'si-feng', place: 'tianjin-2018#1.1' });
});

test('of more than a thousand the oldest are forgotten', () => {
  keepLooked(Array.from({ length: 1200 }, (_, index) => ({ term: `term-${index}`, place: '' })));
  expect(lookedAt()).toHaveLength(1000);
  expect(lookedAt().at(-1)?.term).toBe('term-999');
});

test('what is damaged is passed over; what the browser refuses is told, and what was there stays', () => {
  kept.set('looked-at', 'si-feng <b>x</b> @a#1 si-ge@javascript:1#2 jian-zheng@linzi-2022#9.heading');
  expect(lookedAt().map(({ term }) => term)).toEqual(['si-feng', 'jian-zheng']);
  refuse.isOn = true;
  expect(keepLooked([{ term: 'other', place: '' }])).toBe(false);
  expect(lookedAt()).toHaveLength(2);
  vi.stubGlobal('localStorage', undefined);
  expect(lookedAt()).toEqual([]);
  expect(keepLooked([])).toBe(false);
});
