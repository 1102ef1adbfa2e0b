import { checkAll } from '../corpus/build/check-content.ts';
import type { ContentError } from '../corpus/edition/content-error.ts';
import { HAS_ENGLISH } from '../corpus/edition/edition.ts';
import type { Document } from '../corpus/model/corpus.ts';
import { documentTexts, sentencesOf, untranslatedTexts } from '../corpus/model/document-texts.ts';
import { assertHues } from '../styles/assert-hues.ts';
import { assertExercises } from './exercises/assert-exercises.ts';
import { assertFindings } from './findings/assert-findings.ts';
import { assertPassages } from './wording/assert-passages.ts';

/** What a build asserts beyond what it asserts of the content itself: what was found in it, and how it is shown. */
export const FOUND = [
  assertFindings,
  assertExercises,
  assertPassages,
  () => {
    assertHues();
  },
] as const;

/** All mistakes of all content, and of each draft in a line what it still lacks. */
export function contentMistakes(): { mistakes: ContentError[]; open: string[] } {
  const { corpus, mistakes } = checkAll(FOUND);
  return { mistakes, open: (corpus?.drafts ?? []).map(openOf) };
}

function openOf(draft: Document): string {
  const sentences = sentencesOf(draft);
  const uncoded = sentences.filter(({ isCoded }) => !isCoded).length;
  const lacks = [
    `${uncoded} of ${sentences.length} sentences have no code`,
    ...(HAS_ENGLISH
      ? [`${untranslatedTexts(draft).length} of ${documentTexts(draft).length} texts no translation`]
      : []),
  ];
  return `Draft ${draft.id}: ${lacks.join(', ')}.`;
}
