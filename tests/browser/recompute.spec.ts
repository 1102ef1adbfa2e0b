import { readFileSync } from 'node:fs';
import { csvParse, type DSVRowArray } from 'd3-dsv';
import { expect, test } from '@playwright/test';
import { DIST } from './built-site.ts';

/* Recomputes the figures of the charts from the downloaded files alone, with sums and divisions only. */

const csv = (file: string): DSVRowArray => csvParse(readFileSync(`${DIST}/data/${file}`, 'utf8'));
const json = <T>(file: string) => JSON.parse(readFileSync(`${DIST}/data/${file}`, 'utf8')) as T;
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const near = (value: string | undefined) => ({
  to: (own: number) => expect(Number(value)).toBeCloseTo(own, 5),
});

const THEMES = ['loyalty', 'learning', 'pragmatism', 'rule-of-law', 'service', 'integrity', 'none'];
const UNITS = ['characters', 'sentences', 'provisions'] as const;
type Column = 'theme' | 'first' | 'second';

interface Text {
  zh: string;
}
interface DocumentFile {
  id: string;
  title: Text;
  provisions: {
    id: string;
    chapter: Text | null;
    heading: Text | null;
    sentences: { id: string; zh: string }[];
  }[];
  blocks: Text[];
}
const { documents } = json<{ documents: DocumentFile[] }>('corpus.json');
const codes = csv('codes.csv');
const codesOf = (document: string) => codes.filter((row) => row['document'] === document);

/** What a document's sentences or provisions weigh for each theme, as parts of all. */
function shares(document: DocumentFile, unit: (typeof UNITS)[number], column: Column): number[] {
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
    shares(documents.find((each) => each.id === id) as DocumentFile, unit, 'theme');
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
  const wording =
    json<{ kind: string; places: { document: string; sentence: string; start: number; end: number }[] }[]>(
      'wording.json',
    );
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
  const terms = json<{ counts: Record<string, number> }[]>('terms.json');
  const commitments = json<{ document: string }[]>('commitments.json');
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
      commitments: commitments.filter(({ document }) => document === id).length,
    };
    for (const row of csv('rates.csv').filter((each) => each['document'] === id)) {
      const count = counts[row['measure'] as keyof typeof counts];
      expect([Number(row['count']), Number(row['characters'])]).toEqual([count, characters]);
      near(row['rate']).to((count / characters) * 1000);
    }
  }
});

/** Krippendorff's alpha for two coders and nominal values, by the textbook's coincidence matrix. */
function alpha(pairs: readonly [string, string][]): number {
  const values = [...new Set(pairs.flat())];
  const coincidences = values.map((a) =>
    values.map((b) => sum(pairs.map(([x, y]) => Number(x === a && y === b) + Number(y === a && x === b)))),
  );
  const margins = coincidences.map(sum);
  const n = sum(margins);
  const observed = sum(coincidences.map((row, index) => sum(row) - (row[index] ?? 0)));
  const expected = sum(margins.map((margin) => margin * (n - margin))) / (n - 1);
  return 1 - observed / expected;
}

test('the α of the method page, of the two codings and of the words, from codes.csv', async ({ page }) => {
  const pairs = (own: readonly (typeof codes)[number][], a: string, b: string) =>
    own.map((row): [string, string] => [row[a] ?? '', row[b] ?? '']);
  const against = (theme: string, own: readonly [string, string][]) =>
    own.map(([a, b]): [string, string] => [a === theme ? theme : 'other', b === theme ? theme : 'other']);
  await page.goto('method/');
  const column = (heading: string) =>
    page.locator(`h3#${heading} ~ table`).first().locator('tbody tr td:last-child').allTextContents();
  const both = pairs(codes, 'first', 'second');
  expect((await column('agreement')).map((text) => text.trim())).toEqual([
    alpha(both).toFixed(3),
    ...documents.map(({ id }) => alpha(pairs(codesOf(id), 'first', 'second')).toFixed(3)),
    ...THEMES.map((theme) => alpha(against(theme, both)).toFixed(3)),
  ]);
  const words = pairs(codes, 'theme', 'words');
  await expect(page.getByText('Krippendorff’s α of the two ways')).toContainText(alpha(words).toFixed(3));
  const confusion = await page
    .getByRole('region', { name: 'Confusion table' })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
    );
  expect(confusion).toEqual(
    THEMES.map((theme) => [
      ...THEMES.map((byWords) => String(words.filter(([a, b]) => a === theme && b === byWords).length)),
      alpha(against(theme, words)).toFixed(3),
    ]),
  );
});

test('the theme by words of codes.csv follows from words.csv', () => {
  const lists = csv('words.csv');
  const longest = [...lists].sort((a, b) => (b['word']?.length ?? 0) - (a['word']?.length ?? 0));
  const texts = new Map(
    documents.flatMap(({ id, provisions }) =>
      provisions.flatMap(({ sentences }) => sentences.map((each) => [`${id} ${each.id}`, each.zh])),
    ),
  );
  for (const row of codes) {
    const text = texts.get(`${row['document'] ?? ''} ${row['sentence'] ?? ''}`) ?? '';
    const covered = new Map<string, number>();
    for (let at = 0; at < text.length;) {
      const found = longest.find(({ word = '' }) => text.startsWith(word, at));
      const { theme = '', word = '' } = found ?? {};
      if (found !== undefined) covered.set(theme, (covered.get(theme) ?? 0) + word.length);
      at += found === undefined ? 1 : word.length;
    }
    const most = Math.max(0, ...covered.values());
    const best = most === 0 ? 'none' : THEMES.find((theme) => covered.get(theme) === most);
    expect(`${row['sentence'] ?? ''} ${row['words'] ?? ''}`).toBe(`${row['sentence'] ?? ''} ${best ?? ''}`);
  }
});
