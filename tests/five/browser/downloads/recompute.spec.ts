import { expect, test } from '@playwright/test';
import {
  CODINGS,
  codesOf,
  documents,
  downloadedCsv as csv,
  downloadedJson,
  sum,
  THEMES,
  type DownloadedDocument,
} from './downloaded.ts';
import { expectRange, han, near, READINGS } from './recomputed.ts';

/* Recomputes the figures of the charts from the downloaded files alone, with sums and divisions only. */

const UNITS = ['characters', 'sentences', 'provisions'] as const;

/** What a document's sentences or provisions weigh for each theme, as parts of all. */
function shares(document: DownloadedDocument, unit: (typeof UNITS)[number], column: string): number[] {
  const rows = codesOf(document.id);
  const weights = (own: typeof rows) =>
    THEMES.map((theme) => {
      const fitting = own.filter((row) => row[column] === theme);
      return unit === 'sentences' ? fitting.length : sum(fitting.map((row) => Number(row['characters'])));
    });
  const parts =
    unit === 'provisions'
      ? document.provisions.map(({ sentences }) => {
          const ids = sentences.map(({ id }) => id);
          const own = weights(rows.filter((row) => ids.includes(row['sentence'] ?? '')));
          return own.indexOf(Math.max(...own));
        })
      : [];
  const totals =
    unit === 'provisions'
      ? THEMES.map((_, index) => parts.filter((part) => part === index).length)
      : weights(rows);
  return totals.map((total) => total / sum(totals));
}

test('characters of codes.csv are the Han characters of corpus.json', () => {
  for (const { id, provisions } of documents) {
    const texts = new Map(provisions.flatMap(({ sentences }) => sentences.map((each) => [each.id, each.zh])));
    for (const row of codesOf(id)) {
      expect(Number(row['characters'])).toBe(han(texts.get(row['sentence'] ?? '') ?? ''));
    }
    expect(codesOf(id)).toHaveLength(texts.size);
  }
});

test('emphasis.csv: shares in three units, published and by each coding, with their range', () => {
  const rows = csv('emphasis.csv');
  expect(rows).toHaveLength(documents.length * UNITS.length * THEMES.length);
  for (const document of documents) {
    for (const unit of UNITS) {
      const by = READINGS.map((reading) => shares(document, unit, reading));
      for (const row of rows.filter((each) => each['document'] === document.id && each['unit'] === unit)) {
        const at = THEMES.indexOf(row['theme'] ?? '');
        const values = by.map((own) => own[at] ?? NaN);
        near(row['share']).to(values[0] ?? NaN);
        for (const [index, coding] of CODINGS.entries()) near(row[coding]).to(values[index + 1] ?? NaN);
        expectRange(row, values);
      }
    }
  }
});

test('contrast.csv: a share less the mean share of the others', () => {
  for (const unit of UNITS) {
    for (const row of csv('contrast.csv').filter((each) => each['unit'] === unit)) {
      const at = THEMES.indexOf(row['theme'] ?? '');
      const differences = READINGS.map((reading) => {
        const all = documents.map((document) => ({
          id: document.id,
          share: shares(document, unit, reading)[at] ?? NaN,
        }));
        const others = all.filter(({ id }) => id !== row['document']).map(({ share }) => share);
        const own = all.find(({ id }) => id === row['document'])?.share ?? NaN;
        return own - sum(others) / others.length;
      });
      near(row['difference']).to(differences[0] ?? NaN);
      expectRange(row, differences);
    }
  }
});

test('distances.csv: half the sum of the differences of two profiles', () => {
  const profile = (id: string | undefined, unit: (typeof UNITS)[number], reading: string) =>
    shares(documents.find((each) => each.id === id) as DownloadedDocument, unit, reading);
  for (const unit of UNITS) {
    const rows = csv('distances.csv').filter((each) => each['unit'] === unit);
    expect(rows).toHaveLength(10);
    for (const row of rows) {
      const distances = READINGS.map((reading) => {
        const [a, b] = [profile(row['a'], unit, reading), profile(row['b'], unit, reading)];
        return sum(a.map((share, index) => Math.abs(share - (b[index] ?? 0)))) / 2;
      });
      near(row['distance']).to(distances[0] ?? NaN);
      expectRange(row, distances);
      expect(row['chance']).toBe('');
    }
  }
});

test('positions.csv: the mean place of a theme’s characters and where it begins', () => {
  for (const { id } of documents) {
    const rows = codesOf(id);
    const total = sum(rows.map((row) => Number(row['characters'])));
    let before = 0;
    const placed = rows.map((row) => {
      const characters = Number(row['characters']);
      before += characters;
      return {
        theme: row['theme'],
        characters,
        begin: (before - characters) / total,
        middle: (before - characters / 2) / total,
      };
    });
    for (const row of csv('positions.csv').filter((each) => each['document'] === id)) {
      const own = placed.filter(({ theme }) => theme === row['theme']);
      expect(Number(row['sentences'])).toBe(own.length);
      if (own.length === 0) expect([row['position'], row['begins']]).toEqual(['', '']);
      else {
        near(row['begins']).to(own[0]?.begin ?? NaN);
        near(row['position']).to(
          sum(own.map((each) => each.middle * each.characters)) / sum(own.map((each) => each.characters)),
        );
      }
    }
  }
});

test('pairs.csv: what two documents have in common, by their profiles and by the passages that both have', () => {
  const rows = csv('pairs.csv');
  const distances = csv('distances.csv').filter((each) => each['unit'] === 'characters');
  expect(rows).toHaveLength(10);
  const passages = (downloadedJson('wording.json') as Passage[]).filter(({ kind }) => kind !== 'boilerplate');
  const textOf = (id: string | undefined) =>
    documents.find((each) => each.id === id)?.provisions.flatMap(({ sentences }) => sentences) ?? [];
  /** Han characters of one document’s sentences that stand in passages which another has too. */
  const sharedBy = (own: string | undefined, other: string | undefined) => {
    const places = passages
      .filter((passage) => passage.places.some(({ document }) => document === other))
      .flatMap((passage) => passage.places.filter(({ document }) => document === own));
    return sum(
      textOf(own).map(({ id, zh }) => {
        const within = places.filter(({ sentence }) => sentence === id);
        const covered = [...zh].filter((_, at) => within.some(({ start, end }) => start <= at && at < end));
        return han(covered.join(''));
      }),
    );
  };
  for (const row of rows) {
    const [a, b] = [row['a'], row['b']];
    const distance = distances.find((each) => each['a'] === a && each['b'] === b);
    near(row['themes']).to(1 - Number(distance?.['distance']));
    near(row['low']).to(1 - Number(distance?.['high']));
    near(row['high']).to(1 - Number(distance?.['low']));
    const shared = sharedBy(a, b) + sharedBy(b, a);
    const characters = sum([...textOf(a), ...textOf(b)].map(({ zh }) => han(zh)));
    expect([row['shared'], row['characters']].map(Number)).toEqual([shared, characters]);
    near(row['wording']).to(shared / characters);
    expect(row['unit']).toBe('characters');
  }
});

test('the figures in JSON are those of the tables', () => {
  for (const name of ['emphasis', 'positions', 'distances', 'pairs', 'shared']) {
    const rows = downloadedJson(`${name}.json`) as Record<string, string | number | null>[];
    const table = csv(`${name}.csv`);
    expect(rows).toHaveLength(table.length);
    for (const [index, row] of rows.entries()) {
      for (const [column, value] of Object.entries(row)) {
        const cell = table[index]?.[column] ?? '';
        if (typeof value === 'number') expect(Number(cell)).toBeCloseTo(value, 5);
        else expect(cell).toBe(value ?? '');
      }
    }
  }
});

interface Passage {
  kind: string;
  places: { document: string; sentence: string; start: number; end: number }[];
}
