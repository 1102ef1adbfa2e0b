import type { Commitment, Corpus, Document, Question, Theme } from '../model/corpus.ts';
import { documentTexts } from '../model/document-texts.ts';
import { relatedBothWays, type Term } from '../model/terms.ts';

/** What is said of documents and drafts together. */
interface Said {
  documents: readonly Document[];
  themes: Theme[];
  terms: Term[];
  commitments: Commitment[];
  questions: Question[];
}

/** What figures are made of: nothing that drafts alone have, or that is said of them. */
export function withoutDrafts(
  { documents, themes, terms, commitments, questions }: Said,
  drafts: readonly Document[],
): Pick<Corpus, 'themes' | 'terms' | 'commitments' | 'questions'> {
  if (drafts.length === 0) return { themes, terms: relatedBothWays(terms), commitments, questions };
  const isDraft = (id: string) => drafts.some((draft) => draft.id === id);
  const made = commitments.filter(({ document }) => !isDraft(document));
  return {
    themes: themes.map((theme) => themeWithout(theme, isDraft)),
    terms: relatedBothWays(termsIn(terms, documents)),
    commitments: made,
    // A question that drafts alone answer waits for them.
    questions: questions.filter(({ id }) => made.some(({ question }) => question === id)),
  };
}

function themeWithout(theme: Theme, isDraft: (id: string) => boolean): Theme {
  const others = <T>(of: Record<string, T>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => !isDraft(id)));
  return {
    ...theme,
    topics: theme.topics.map((topic) => ({
      ...topic,
      answers: others(topic.answers),
      otherwise: others(topic.otherwise),
    })),
    unplaced: others(theme.unplaced),
  };
}

/** The terms that stand in documents, and are related to such. */
function termsIn(terms: readonly Term[], documents: readonly Document[]): Term[] {
  const text = documents
    .flatMap(documentTexts)
    .map(({ zh }) => zh)
    .join('\n');
  const found = terms.filter(({ term, variants }) => [term, ...variants].some((form) => text.includes(form)));
  const ids = new Set(found.map(({ id }) => id));
  return found.map((term) => ({ ...term, related: term.related.filter((id) => ids.has(id)) }));
}
