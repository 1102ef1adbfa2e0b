import { csvFormat } from 'd3-dsv';
import { getCorpus } from '../../corpus/get-corpus.ts';

const COLUMNS = [
  'document',
  'sentence',
  'characters',
  'theme',
  'also',
  'first',
  'first_also',
  'second',
  'second_also',
  'reason_en',
  'reason_zh',
] as const;

export async function GET() {
  const { documents } = await getCorpus();
  const rows = documents.flatMap((document) =>
    document.provisions.flatMap(({ sentences }) =>
      sentences.map(({ id, characters, theme, also, codings, reason }) => ({
        document: document.id,
        sentence: id,
        characters,
        theme,
        also: also.join(' '),
        first: codings.first.theme,
        first_also: codings.first.also.join(' '),
        second: codings.second.theme,
        second_also: codings.second.also.join(' '),
        reason_en: reason?.en ?? '',
        reason_zh: reason?.zh ?? '',
      })),
    ),
  );
  return new Response(csvFormat(rows, [...COLUMNS]));
}
