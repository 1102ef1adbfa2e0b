import type { Commitment, Corpus, Document, Question } from '../../corpus/model/corpus.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { THEMES } from '../../corpus/model/themes.ts';

/** What one document has on a question: commitments, or the places where it speaks of it without one, or neither. */
export interface CommitmentCell {
  document: Document;
  commitments: Commitment[];
  mentions: string[];
}

/** A question with a cell for every document, in the order of the corpus. */
export interface CommitmentRow {
  question: Question;
  cells: CommitmentCell[];
}

/** The questions with their answers: by theme, then the most answered first. */
export const commitmentRows = memoize(({ documents, commitments, questions }: Corpus): CommitmentRow[] => {
  const answers = Map.groupBy(commitments, (each) => `${each.question} ${each.document}`);
  return questions
    .map((question) => ({
      question,
      cells: documents.map((document) =>
        toCell(document, question, answers.get(`${question.id} ${document.id}`) ?? []),
      ),
    }))
    .sort(
      (a, b) =>
        THEMES.indexOf(a.question.theme) - THEMES.indexOf(b.question.theme) ||
        answering(b) - answering(a) ||
        a.question.id.localeCompare(b.question.id),
    );
});

/** How many documents answer the question of a row. */
export function answering({ cells }: CommitmentRow): number {
  return cells.filter(({ commitments }) => commitments.length > 0).length;
}

function toCell(document: Document, question: Question, answers: readonly Commitment[]): CommitmentCell {
  const order = answers.length > 1 ? document.stream.map(({ id }) => id) : [];
  return {
    document,
    commitments: [...answers].sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place)),
    mentions: question.mentions[document.id] ?? [],
  };
}
