import { expect, test } from '@playwright/test';
import {
  codesOf,
  documents,
  downloadedCsv as csv,
  downloadedJson,
  sum,
  THEMES,
  type DownloadedDocument,
} from './downloaded.ts';

/* Recomputes the figures of the charts from the downloaded files alone, with sums and divisions only. */

const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const near = (value: string | undefined) => ({
  to: (own: number) => {
    expect(Number(value)).toBeCloseTo(own, 5);
  },
});

const UNITS = ['characters', 'sentences', 'provisions'] as const;
type Column = 'theme' | 'first' | 'second';

/** What a document's sentences or provisions weigh for each theme, as parts of all. */
function shares(document: DownloadedDocument, unit: (typeof UNITS)[number], column: Column): number[] {
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

test('emphasis.csv: shares in three units, reconciled and by each coding', () => {
  const rows = csv('emphasis.csv');
  expect(rows).toHaveLength(documents.length * UNITS.length * THEMES.length);
  for (const document of documents) {
    for (const unit of UNITS) {
      const by = {
        theme: shares(document, unit, 'theme'),
        first: shares(document, unit, 'first'),
        second: shares(document, unit, 'second'),
      };
      for (const row of rows.filter((each) => each['document'] === document.id && each['unit'] === unit)) {
        const at = THEMES.indexOf(row['theme'] ?? '');
        near(row['share']).to(by.theme[at] ?? NaN);
        near(row['first']).to(by.first[at] ?? NaN);
        near(row['second']).to(by.second[at] ?? NaN);
        expect(Number(row['low'])).toBeLessThanOrEqual(Number(row['share']));
        expect(Number(row['high'])).toBeGreaterThanOrEqual(Number(row['share']));
      }
    }
  }
});

test('contrast.csv: a share less the mean share of the others', () => {
  for (const unit of UNITS) {
    for (const row of csv('contrast.csv').filter((each) => each['unit'] === unit)) {
      const at = THEMES.indexOf(row['theme'] ?? '');
      const all = documents.map((document) => ({
        id: document.id,
        share: shares(document, unit, 'theme')[at] ?? NaN,
      }));
      const others = all.filter(({ id }) => id !== row['document']).map(({ share }) => share);
      const own = all.find(({ id }) => id === row['document'])?.share ?? NaN;
      near(row['difference']).to(own - sum(others) / others.length);
    }
  }
});

test('distances.csv: half the sum of the differences of two profiles', () => {
  const profile = (id: string | undefined, unit: (typeof UNITS)[number]) =>
    shares(documents.find((each) => each.id === id) as DownloadedDocument, unit, 'theme');
  for (const unit of UNITS) {
    const rows = csv('distances.csv').filter((each) => each['unit'] === unit);
    expect(rows).toHaveLength(10);
    for (const row of rows) {
      const [a, b] = [profile(row['a'], unit), profile(row['b'], unit)];
      near(row['distance']).to(sum(a.map((share, index) => Math.abs(share - (b[index] ?? 0)))) / 2);
    }
  }
});

test('positions.csv: the mean place of a theme’s characters', () => {
  for (const { id } of documents) {
    const rows = codesOf(id);
    const total = sum(rows.map((row) => Number(row['characters'])));
    let before = 0;
    const placed = rows.map((row) => {
      const characters = Number(row['characters']);
      before += characters;
      return { theme: row['theme'], characters, middle: (before - characters / 2) / total };
    });
    for (const row of csv('positions.csv').filter((each) => each['document'] === id)) {
      const own = placed.filter(({ theme }) => theme === row['theme']);
      expect(Number(row['sentences'])).toBe(own.length);
      if (own.length === 0) expect(row['position']).toBe('');
      else
        near(row['position']).to(
          sum(own.map((each) => each.middle * each.characters)) / sum(own.map((each) => each.characters)),
        );
    }
  }
});

test('shared.csv: characters that lie in a passage of wording.json, boilerplate apart', () => {
  const wording = downloadedJson('wording.json') as {
    kind: string;
    places: { document: string; sentence: string; start: number; end: number }[];
  }[];
  const places = wording.filter(({ kind }) => kind !== 'boilerplate').flatMap((passage) => passage.places);
  for (const { id, provisions } of documents) {
    const shared = new Map(
      provisions.flatMap(({ sentences }) =>
        sentences.map(({ id: sentence, zh }) => {
          const own = places.filter((each) => each.document === id && each.sentence === sentence);
          const inside = [...zh].filter((_, at) => own.some(({ start, end }) => start <= at && at < end));
          return [sentence, han(inside.join(''))];
        }),
      ),
    );
    for (const row of csv('shared.csv').filter((each) => each['document'] === id)) {
      const own = codesOf(id).filter(({ theme }) => row['theme'] === 'all' || theme === row['theme']);
      const characters = sum(own.map((each) => Number(each['characters'])));
      const covered = sum(own.map((each) => shared.get(each['sentence'] ?? '') ?? NaN));
      expect([Number(row['characters']), Number(row['shared'])]).toEqual([characters, covered]);
      if (characters === 0) expect(row['share']).toBe('');
      else near(row['share']).to(covered / characters);
    }
  }
});

test('rates.csv: terms and commitments in 1,000 characters of the whole text', () => {
  const terms = downloadedJson('terms.json') as { counts: Record<string, number> }[];
  const commitments = downloadedJson('commitments.json') as {
    document: string;
    kind: string;
    checkable: boolean;
  }[];
  const counted = commitments.filter(
    ({ kind, checkable }) => kind !== 'fault' && kind !== 'statement' && checkable,
  );
  for (const { id, title, provisions, blocks } of documents) {
    const chapters = [...new Set(provisions.map(({ chapter }) => chapter?.zh ?? ''))];
    const texts = [
      title.zh,
      ...chapters,
      ...provisions.flatMap(({ heading, sentences }) => [
        heading?.zh ?? '',
        ...sentences.map(({ zh }) => zh),
      ]),
      ...blocks.map(({ zh }) => zh),
    ];
    const characters = sum(texts.map(han));
    const counts = {
      terms: sum(terms.map((term) => term.counts[id] ?? 0)),
      commitments: counted.filter(({ document }) => document === id).length,
    };
    for (const row of csv('rates.csv').filter((each) => each['document'] === id)) {
      const count = counts[row['measure'] as keyof typeof counts];
      expect([Number(row['count']), Number(row['characters'])]).toEqual([count, characters]);
      near(row['rate']).to((count / characters) * 1000);
    }
  }
});
