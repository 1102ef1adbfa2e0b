import type { Document, Sentence } from '../../corpus/model/corpus.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { sentencesOf } from '../../corpus/model/sentences-of.ts';

/** Agreement of the two codings on the primary theme; alpha is null where it is not defined. */
export interface Agreement {
  sentences: number;
  agreed: number;
  alpha: number | null;
}

export interface CodingAgreement {
  overall: Agreement;
  byDocument: { document: Document; agreement: Agreement }[];
  /** Each theme against all others. */
  byTheme: { theme: CodeId; agreement: Agreement }[];
}

/** Krippendorff's alpha of the two codings: over all, by document and by theme. */
export function codingAgreement(documents: readonly Document[]): CodingAgreement {
  const all = documents.flatMap(sentencesOf);
  return {
    overall: agreement(all, (theme) => theme),
    byDocument: documents.map((document) => ({
      document,
      agreement: agreement(sentencesOf(document), (theme) => theme),
    })),
    byTheme: CODES.map((theme) => ({
      theme,
      agreement: agreement(all, (each) => (each === theme ? theme : 'other')),
    })),
  };
}

function agreement(sentences: readonly Sentence[], value: (theme: CodeId) => string): Agreement {
  const units = sentences.map(({ codings }) => [value(codings.first.theme), value(codings.second.theme)]);
  return {
    sentences: units.length,
    agreed: units.filter(([first, second]) => first === second).length,
    alpha: krippendorffAlpha(units),
  };
}
