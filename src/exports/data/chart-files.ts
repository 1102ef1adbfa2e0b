import { emphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import { pairRows } from '../../analysis/emphasis/shared-pairs.ts';
import { UNITS, type Unit } from '../../analysis/emphasis/theme-weights.ts';
import { table, tableAndJson, type WholeFile } from './data-file.ts';

/** The figures of the charts, besides the shares. */
export const CHART_FILES: readonly WholeFile[] = [
  ...tableAndJson(
    'positions',
    (corpus) => emphasisFigures(corpus).positions,
    ['document', 'theme', 'sentences', 'position', 'begins'],
    ['position', 'begins'],
  ),
  table(
    'contrast.csv',
    (corpus) => ofEveryUnit(emphasisFigures(corpus).contrast),
    ['document', 'theme', 'unit', 'difference', 'low', 'high'],
    ['difference', 'low', 'high'],
  ),
  ...tableAndJson(
    'distances',
    (corpus) => ofEveryUnit(emphasisFigures(corpus).distances),
    ['a', 'b', 'unit', 'distance', 'low', 'high', 'chance'],
    ['distance', 'low', 'high', 'chance'],
  ),
  ...tableAndJson(
    'pairs',
    (corpus) => pairRows(emphasisFigures(corpus)),
    ['a', 'b', 'themes', 'low', 'high', 'shared', 'characters', 'wording', 'unit'],
    ['themes', 'low', 'high', 'wording'],
  ),
  ...tableAndJson(
    'shared',
    (corpus) => emphasisFigures(corpus).shared,
    ['document', 'theme', 'characters', 'shared', 'share', 'low', 'high', 'sentences'],
    ['share', 'low', 'high'],
  ),
  table(
    'rates.csv',
    (corpus) => emphasisFigures(corpus).rates,
    ['document', 'measure', 'count', 'characters', 'rate', 'low', 'high'],
    ['rate', 'low', 'high'],
  ),
];

/** A row for every unit of counting and figure in it. */
function ofEveryUnit<Figure extends object>(figures: Record<Unit, readonly Figure[]>) {
  return UNITS.flatMap((unit) => figures[unit].map((figure) => ({ ...figure, unit })));
}
