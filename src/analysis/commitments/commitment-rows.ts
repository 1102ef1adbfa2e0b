import { tableDate } from '../../corpus/model/date-period.ts';
import { groupBy } from '../../corpus/model/group-by.ts';
import type { Commitment, Corpus, Document, Question } from '../../corpus/model/corpus.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { THEMES, type ThemeId } from '../../corpus/model/themes.ts';

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
  const answers = groupBy(commitments, (each) => `${each.question} ${each.document}`);
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

/** `commitments.json`, documented on the data page. */
export interface CommitmentsDataEntry extends Commitment {
  /** Id of the provision; of the title or block where the quote stands outside the provisions. */
  provision: string;
  theme: ThemeId;
}

/** The commitments as people take them away, in the order of the page. */
export function commitmentsData(corpus: Corpus): CommitmentsDataEntry[] {
  return commitmentRows(corpus).flatMap(({ question, cells }) =>
    cells.flatMap(({ document, commitments }) =>
      commitments.map((commitment) => toEntry(commitment, document, question.theme)),
    ),
  );
}

function toEntry(commitment: Commitment, document: Document, theme: ThemeId): CommitmentsDataEntry {
  const { id, place, quote, en, question, amount, strictness, kind, checkable, bound, duty, from, by } =
    commitment;
  const provision = provisionOf(document, place);
  return {
    id,
    document: document.id,
    provision,
    place,
    quote,
    en,
    question,
    theme,
    amount,
    strictness,
    kind,
    checkable,
    bound,
    duty,
    from,
    by,
  };
}

function provisionOf({ provisions }: Document, place: string): string {
  const holds = (id: string, sentences: readonly { id: string }[]) =>
    place === `${id}.heading` || sentences.some((sentence) => sentence.id === place);
  return provisions.find(({ id, sentences }) => holds(id, sentences))?.id ?? place;
}

/** The rows of `commitments.csv`: the fields of `commitments.json`, of which one with two languages is two columns. */
export function commitmentTableRows(corpus: Corpus) {
  return commitmentsData(corpus).map(({ bound, duty, amount, checkable, from, by, ...entry }) => ({
    ...entry,
    checkable: checkable ? 'yes' : 'no',
    amount_en: amount?.en ?? '',
    amount_zh: amount?.zh ?? '',
    bound_en: bound.en,
    bound_zh: bound.zh,
    duty_en: duty.en,
    duty_zh: duty.zh,
    from: tableDate(from),
    by: tableDate(by),
  }));
}
