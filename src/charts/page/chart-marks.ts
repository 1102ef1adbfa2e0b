import type { Unit } from '../../analysis/emphasis/theme-weights.ts';
import { localized } from '../../corpus/model/localized.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { CODINGS, type CodeId } from '../../corpus/model/themes.ts';
import type { Interface } from '../../i18n/interface.ts';
import type { ShownEmphasis } from './shown-emphasis.ts';

/** A share in one unit: as published, its range over the codings, and by each of them in their order. */
export interface MarkedShare {
  document: string;
  unit: Unit;
  theme: CodeId;
  values: [share: number, low: number, high: number, ...byCoding: number[]];
}

/** What the charts show when they are touched, in one language: a file that the page loads when it stands. */
export interface ChartMarks {
  /** By document and id: `linzi-2022#9.4`. */
  texts: Record<string, string>;
  /** Their Han characters, by the same. */
  characters: Record<string, number>;
  shares: MarkedShare[];
  /** The themes of sentences that are not the same by every coding: as published, and by each. */
  codes: Record<string, CodeId[]>;
}

export function chartMarks({ corpus, figures }: ShownEmphasis, { locale }: Interface): ChartMarks {
  const sentences = corpus.documents.flatMap((document) =>
    sentencesOf(document).map((sentence) => ({ sentence, id: `${document.id}#${sentence.id}` })),
  );
  return {
    texts: Object.fromEntries(sentences.map(({ sentence, id }) => [id, localized(sentence, locale)])),
    characters: Object.fromEntries(sentences.map(({ sentence, id }) => [id, sentence.characters])),
    shares: figures.emphasis.map((each) => ({
      document: each.document,
      unit: each.unit,
      theme: each.theme,
      values: [
        each.share,
        each.low ?? each.share,
        each.high ?? each.share,
        ...CODINGS.map((coding) => each[coding]),
      ].map((value) => Math.round(value * 1e6) / 1e6) as MarkedShare['values'],
    })),
    codes: Object.fromEntries(
      sentences.flatMap(({ sentence, id }) => {
        const codes = [sentence.theme, ...CODINGS.map((coding) => sentence.codings[coding].theme)];
        return new Set(codes).size === 1 ? [] : [[id, codes]];
      }),
    ),
  };
}
