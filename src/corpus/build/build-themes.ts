import { HAS_ENGLISH } from '../edition/edition.ts';
import { summaryClaims } from '../checks/summary-claims.ts';
import type { Document, Theme, Topic } from '../model/corpus.ts';
import { themedSentences } from '../model/document-texts.ts';
import { withoutMarks } from '../read/read-summary.ts';
import type { ThemeData } from '../schema/theme-schema.ts';

/** A theme with its topics: their summaries without marks, and beside them what they claim. */
export function buildTheme(
  { id, name, glyph }: Pick<Theme, 'id' | 'name' | 'glyph'>,
  data: ThemeData,
  documents: readonly Document[],
): Theme {
  const themed = new Map(documents.map((document) => [document.id, themedSentences(document, id)]));
  return {
    ...data,
    id,
    name,
    glyph,
    topics: data.topics.map(({ summary: { zh, en }, ...topic }): Topic => ({
      ...topic,
      summary: { zh: withoutMarks(zh), en: withoutMarks(en) },
      claims: summaryClaims(
        HAS_ENGLISH ? en : zh,
        HAS_ENGLISH ? 'en' : 'zh',
        documents,
        (problem) => new Error(problem),
      ),
      otherwise: codedOtherwise(topic.answers, themed),
    })),
  };
}

function codedOtherwise(
  answers: Topic['answers'],
  themed: ReadonlyMap<string, ReadonlySet<string>>,
): Topic['otherwise'] {
  const found = Object.entries(answers).map(
    ([document, ids]) => [document, ids.filter((id) => themed.get(document)?.has(id) !== true)] as const,
  );
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}
