import { assertRestored } from '../../../../src/corpus/checks/assert-source.ts';
import { ContentError } from '../../../../src/corpus/edition/content-error.ts';
import type { Commitment, Corpus, Sentence } from '../../../../src/corpus/model/corpus.ts';
import type { ThemeId } from '../../../../src/corpus/model/themes.ts';
import { cutSentences } from '../../../../src/corpus/read/cut-sentences.ts';
import { compareNumbers } from '../../../../src/corpus/checks/assert-translation.ts';
import { sentencesOf } from '../../../../src/corpus/model/document-texts.ts';

/** A sentence of a real document with what was judged of it, from which synthetic ones are made. */
export interface ParentSentence extends Sentence {
  document: string;
  /** The topics it stands under. */
  topics: string[];
  /** Its themes under whose topics it answers none. */
  unplaced: ThemeId[];
  commitments: Commitment[];
}

/** The sentences that can stand anywhere: whole ones that need neither a note nor a declared restoration. */
export function sentencePool({ documents, themes, commitments }: Corpus): ParentSentence[] {
  const topics = themes.flatMap((theme) => theme.topics);
  const all = documents.flatMap((document) =>
    sentencesOf(document).map((sentence) => ({
      ...sentence,
      document: document.id,
      topics: topics.filter(({ answers }) => answers[document.id]?.includes(sentence.id)).map(({ id }) => id),
      unplaced: themes
        .filter(({ unplaced }) => unplaced[document.id]?.includes(sentence.id))
        .map(({ id }) => id),
      commitments: commitments.filter((each) => each.document === document.id && each.place === sentence.id),
    })),
  );
  return all.filter(({ zh, en }) => isSound(zh, en) && cutSentences(`${zh}甲`).length === 2);
}

/** Whether a sentence and its translation pass the checks of numbers and of restored text. */
export function isSound(zh: string, en: string): boolean {
  const { missing, added } = compareNumbers(zh, en);
  if (missing.length + added.length > 0) return false;
  try {
    assertRestored([{ id: '', text: zh }], [], () => '');
    return true;
  } catch (error) {
    if (error instanceof ContentError) return false;
    throw error;
  }
}
