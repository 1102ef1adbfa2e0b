import { expect, test } from 'vitest';
import { compareFiles } from '../../../../../src/analysis/counterparts/compare-files.ts';
import { compareRows } from '../../../../../src/analysis/counterparts/compare-rows.ts';
import { counterparts } from '../../../../../src/analysis/counterparts/counterparts.ts';
import { documentFile } from '../../../../../src/analysis/document/document-file.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';

const corpus = buildCorpus(readContent());
const pairs = corpus.documents.flatMap((first) =>
  corpus.documents.filter((second) => second !== first).map((second) => [first, second] as const),
);
/** As a browser receives it. */
const received = (document: (typeof corpus.documents)[number]) =>
  JSON.parse(JSON.stringify(documentFile(document, corpus))) as ReturnType<typeof documentFile>;

function plainRows(rows: ReturnType<typeof compareRows>) {
  return rows.map((row) => ({
    only: row.only,
    provision: row.provision.id,
    beside:
      row.only === null
        ? row.counterparts.map(({ provision, home, strength, reason }) => [
            provision.id,
            home,
            strength.toFixed(12),
            reason,
          ])
        : [],
  }));
}

test.each(pairs.map(([first, second]) => ({ first, second, name: `${first.id} beside ${second.id}` })))(
  'two files compare as their documents do in the corpus: $name',
  ({ first, second }) => {
    const { rows } = compareFiles(received(first), received(second));
    expect(plainRows(rows)).toEqual(plainRows(compareRows(first, second, counterparts(corpus))));
  },
);

test('what two files share is marked in both, in order and apart', () => {
  const [first, second] = corpus.documents.map(received);
  if (first === undefined || second === undefined) throw new Error('There are no two documents.');
  const { shared } = compareFiles(first, second);
  const [a, b] = [first.id, second.id].map((id) =>
    [...shared.keys()].filter((key) => key.startsWith(`${id}/`)),
  );
  expect([a?.length, b?.length].every((count) => (count ?? 0) > 0)).toBe(true);
  for (const own of shared.values()) {
    for (const [index, { start }] of own.entries()) expect(start).toBeGreaterThan(own[index - 1]?.end ?? -1);
  }
});
