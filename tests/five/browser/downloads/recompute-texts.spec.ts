import { expect, test } from '@playwright/test';
import { codesOf, documents, downloadedCsv as csv, downloadedJson, sum } from './downloaded.ts';
import { expectRange, han, near, READINGS } from './recomputed.ts';

/* Recomputes what is counted in the texts from the downloaded files alone, with sums and divisions only. */

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
      const by = READINGS.map((reading) => {
        const own = codesOf(id).filter((each) => row['theme'] === 'all' || each[reading] === row['theme']);
        const characters = sum(own.map((each) => Number(each['characters'])));
        const covered = sum(own.map((each) => shared.get(each['sentence'] ?? '') ?? NaN));
        return { sentences: own.length, characters, covered, share: covered / characters };
      });
      const [published] = by;
      expect([row['sentences'], row['characters'], row['shared']].map(Number)).toEqual([
        published?.sentences,
        published?.characters,
        published?.covered,
      ]);
      if (published?.characters === 0) expect(row['share']).toBe('');
      else near(row['share']).to(published?.share ?? NaN);
      const values = by.map(({ share }) => share);
      if (row['theme'] === 'all' || values.every((value) => Number.isNaN(value)))
        expect([row['low'], row['high']]).toEqual(['', '']);
      else expectRange(row, values);
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
      expect([row['low'], row['high']]).toEqual(['', '']);
    }
  }
});
