import type { Corpus } from '../../../corpus/model/corpus.ts';
import { CODES, type CodeId } from '../../../corpus/model/themes.ts';
import type { Interface } from '../../../i18n/interface.ts';
import { placeLabel } from '../../../naming/place-label.ts';
import type { ChartMark, Panel } from '../../chart.ts';
import { chartNames } from '../../chart-names.ts';
import { chosenGraphic } from '../../chosen-graphic.ts';
import { POSITION_ROW, SMALL_POSITION_ROW, type PositionDocument } from './position-rows.ts';

/** A strip a document. */
export interface PositionPanel extends Panel {
  documents: PositionDocument[];
  /** The themes that are in full colour; all where it is empty. */
  shown: readonly CodeId[];
  names: Record<string, string>;
  themes: Record<CodeId, string>;
  /** By document and sentence: `linzi-2022 9.4`. */
  marks: Record<string, ChartMark>;
  small: boolean;
}

/** Height of the names of the brackets above the strips, in pixels. */
export const POSITION_TOP = 16;

/** The documents as strips of their sentences; a small version has no brackets. */
export function positionPanel(
  { corpus, ui }: { corpus: Corpus; ui: Interface },
  small = false,
): PositionPanel {
  const names = chartNames({ corpus, ui });
  const height = (small ? SMALL_POSITION_ROW : POSITION_ROW).height * corpus.documents.length;
  const documents = corpus.documents.map(({ id, provisions }): PositionDocument => {
    const numbered = provisions.filter(({ number }) => number !== null);
    return {
      document: id,
      ends: { first: numbered[0]?.id ?? null, last: numbered.at(-1)?.id ?? null },
      sentences: provisions.flatMap((provision) =>
        provision.sentences.map(({ id: sentence, theme, characters }) => ({
          id: sentence,
          provision: provision.id,
          theme,
          characters,
        })),
      ),
    };
  });
  return {
    title: '',
    height: small ? height : height + POSITION_TOP,
    documents,
    shown: chosenGraphic(corpus, 'order')?.themes ?? [],
    themes: Object.fromEntries(CODES.map((theme) => [theme, names.theme(theme)])),
    names: Object.fromEntries(documents.map(({ document }) => [document, names.document(document)])),
    marks: Object.fromEntries(
      documents.flatMap(({ document, sentences }) =>
        sentences.map(({ id, theme, characters }): [string, ChartMark] => [
          `${document} ${id}`,
          {
            subject: { theme, documents: [document] },
            href: ui.path(`documents/${document}/#${id}`),
            title: `${names.document(document)} · ${placeLabel(id, ui.locale)}`,
            figure: names.theme(theme),
            range: ui.words.emphasis.counted.characters(characters),
            at: [`${document}#${id}`],
          },
        ]),
      ),
    ),
    small,
  };
}
