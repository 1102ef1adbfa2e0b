import { csvFormat } from 'd3';
import { wordCoding } from '../../analysis/coding/word-coding.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

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
  'words',
] as const;

export async function GET() {
  const { documents, themes } = await getCorpus();
  const rows = wordCoding(documents, themes).map(({ document, sentence, byWords }) => {
    const { id, characters, theme, also, codings, reason } = sentence;
    return {
      document,
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
      words: byWords,
    };
  });
  return new Response(csvFormat(rows, [...COLUMNS]));
}
