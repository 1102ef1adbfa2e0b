import { ContentError } from '../edition/content-error.ts';
import type { Commitment, Document, Question } from '../model/corpus.ts';
import { datePeriod } from '../model/date-period.ts';
import { documentTexts, type DocumentText } from '../model/document-texts.ts';
import { withoutSpace } from '../model/han.ts';
import { memoize } from '../model/memoize.ts';

/** Every quote stands, character for character, in the text that its commitment names, and its English in the translation. */
export function assertQuotes(
  documents: readonly Document[],
  commitments: readonly Commitment[],
  folder: string,
): void {
  for (const { id, document, place, quote, en } of commitments) {
    const file = `${folder}/${id}.yaml`;
    const text = textAt(documents, document, place);
    if (text === undefined) {
      ContentError.tell(
        file,
        `“place” is ${document} ${place}, and there is no such text. Correct document or place.`,
        ['place'],
      );
      continue;
    }
    if (!withoutSpace(text.zh).includes(quote)) {
      ContentError.tell(
        file,
        `“quote” is “${quote}”, which does not stand in ${document} ${place}. Copy the exact words.`,
        ['quote'],
      );
    }
    if (text.en !== '' && !text.en.toLowerCase().includes(en.toLowerCase())) {
      ContentError.tell(
        file,
        `“en” is “${en}”, which does not stand in the translation of ${document} ${place}. Copy its words for the quote.`,
      );
    }
  }
}

/** Every commitment answers a question that exists, and every question is answered. */
export function assertAnswered(
  commitments: readonly Commitment[],
  questions: readonly Question[],
  folders: { commitments: string; questions: string },
): void {
  const [asked, answered] = [
    new Set(questions.map(({ id }) => id)),
    new Set(commitments.map(({ question }) => question)),
  ];
  for (const { id, question } of commitments) {
    if (!asked.has(question)) {
      ContentError.tell(
        `${folders.commitments}/${id}.yaml`,
        `“question” is ${question}, and there is no ${folders.questions}/${question}.yaml. Correct it or add the file.`,
        ['question'],
      );
    }
  }
  for (const open of questions.filter(({ id }) => !answered.has(id))) {
    ContentError.tell(
      `${folders.questions}/${open.id}.yaml`,
      'no commitment answers this question. Add one or remove the file.',
    );
  }
}

/** Mentions are texts that exist, of documents that make no commitment on the question. */
export function assertMentions(
  documents: readonly Document[],
  commitments: readonly Commitment[],
  questions: readonly Question[],
  folder: string,
): void {
  for (const { id, mentions } of questions) {
    const file = `${folder}/${id}.yaml`;
    for (const [document, places] of Object.entries(mentions)) {
      for (const [index, place] of places.entries()) {
        if (textAt(documents, document, place) !== undefined) continue;
        ContentError.tell(
          file,
          `“mentions” names ${document} ${place}, and there is no such text. Correct the id.`,
          ['mentions', document, index],
        );
      }
      const answer = commitments.find((each) => each.question === id && each.document === document);
      if (answer !== undefined) {
        ContentError.tell(
          file,
          `“mentions” names ${document}, which answers with ${answer.id}. Keep the answer and remove the mention.`,
          ['mentions', document],
        );
      }
    }
  }
}

/** Dates are days of the calendar, and none ends before it begins. */
export function assertDates(commitments: readonly Commitment[], folder: string): void {
  for (const { id, from, by } of commitments) {
    const file = `${folder}/${id}.yaml`;
    for (const [field, date] of Object.entries({ from, by })) {
      if (date !== null && datePeriod(date) === undefined) {
        ContentError.tell(file, `“${field}” is ${date}, which is no day of the calendar. Correct it.`, [
          field,
        ]);
      }
    }
    const [start, end] = [from, by].map((date) => (date === null ? undefined : datePeriod(date)));
    if (start !== undefined && end !== undefined && end.end <= start.start) {
      ContentError.tell(file, `“by” is ${by ?? ''}, before “from”, ${from ?? ''}. Put them in their order.`, [
        'by',
      ]);
    }
  }
}

/** A text of a document by its id. */
function textAt(documents: readonly Document[], document: string, place: string): DocumentText | undefined {
  return textsOf(documents).get(document)?.().get(place);
}

/** By document a way to its texts by their ids, which are laid out for documents that are asked for alone. */
const textsOf = memoize(
  (documents: readonly Document[]) => new Map(documents.map((each) => [each.id, () => textsById(each)])),
);

const textsById = memoize(
  (document: Document) => new Map(documentTexts(document).map((text) => [text.id, text])),
);
