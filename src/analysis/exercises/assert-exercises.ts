import { HAS_ENGLISH } from '../../corpus/edition/edition.ts';
import { ContentError } from '../../corpus/edition/content-error.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import { CONTENT_FILES } from '../../corpus/read/content-files.ts';
import { placeholders } from '../findings/finding-figures.ts';
import { exerciseFigure } from './exercise-figure.ts';

/**
 * Every figure of an answer can be filled in, and both languages have the same.
 * @throws {ContentError} with file, field and what to do, at the first that cannot, or tells of each.
 */
export function assertExercises(corpus: Corpus): void {
  for (const [index, { id, answers }] of corpus.exercises.entries()) {
    for (const [place, { zh, en }] of answers.entries()) {
      const field = [index, 'answers', place];
      const tell = (problem: string) => {
        ContentError.tell(CONTENT_FILES.exercises, `answer ${place + 1} of “${id}” ${problem}`, field);
      };
      const [own, other] = [placeholders(zh), placeholders(en)];
      const differing = [...new Set(own).symmetricDifference(new Set(other))];
      if (HAS_ENGLISH && differing[0] !== undefined)
        tell(`has “{${differing[0]}}” in one language alone. Put the figure into both.`);
      const unknown = own.find((each) => exerciseFigure(corpus, each, 'zh') === undefined);
      if (unknown !== undefined)
        tell(`has “{${unknown}}”, for which there is no figure. Correct it, or take it out.`);
    }
  }
}
