import { wordCoding } from '../../analysis/coding/word-coding.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';

/** The rows of `codes.csv`: every sentence with both codings and what came of them. */
export function codeRows({ documents, themes }: Corpus) {
  return wordCoding(documents, themes).map(({ document, sentence, byWords }) => {
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
}
