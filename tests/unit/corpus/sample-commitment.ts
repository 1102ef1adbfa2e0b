import type { Commitment, Question } from '../../../src/corpus/model/corpus.ts';

const text = { zh: '文', en: 'text' };

/** A commitment of document `a`, on question `q`, unless given otherwise. */
export function sampleCommitment(id: string, given: Partial<Commitment> = {}): Commitment {
  return {
    id,
    document: 'a',
    place: '1.1',
    quote: '字',
    en: 'text',
    bound: text,
    duty: text,
    amount: null,
    kind: 'mechanism',
    from: null,
    by: null,
    strictness: 'plain',
    checkable: true,
    question: 'q',
    ...given,
  };
}

export function sampleQuestion(id: string, given: Partial<Question> = {}): Question {
  return { id, question: text, theme: 'loyalty', mentions: {}, ...given };
}
