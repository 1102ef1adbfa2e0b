import type { Unit } from '../../analysis/emphasis/theme-weights.ts';
import type { EmphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import type { PositionRows } from '../drawing/position-rows.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import type { CodeId } from '../../corpus/model/themes.ts';
import type { Interface } from '../../i18n/interface.ts';

/** The six views in their order; a view's id is its anchor and the name of its picture. */
export const VIEWS = ['shares', 'positions', 'contrast', 'distances', 'shared', 'rates'] as const;
export type ViewId = (typeof VIEWS)[number];

/** What a view is built from. */
export interface ViewInput {
  /** With the documents that are drawn; `all` is how many there are. */
  corpus: Corpus;
  all: number;
  figures: EmphasisFigures;
  unit: Unit;
  ui: Interface;
}

/** One question answered: its finding as the title, a description, the drawing and the same as a table. */
export interface View {
  id: ViewId;
  question: string;
  title: string;
  notes: string[];
  /** What the marks of the drawing mean. */
  legend: LegendEntry[];
  chart: Chart;
  table: FigureTable;
  /** The file under `data/` that has the figures. */
  file: string;
}

export interface LegendEntry {
  mark: 'dot' | 'hollow' | 'interval' | 'codings' | 'chance' | 'zero' | 'bar' | 'mean';
  text: string;
}

/** What a panel or row is about: a choice of it marks all that has the same. */
export interface Subject {
  theme?: CodeId;
  document?: string;
}

export type Chart =
  | {
      kind: 'dots';
      domain: readonly [number, number];
      ticks: number;
      format: 'percent' | 'points' | 'number';
      panels: DotPanel[];
    }
  | { kind: 'positions'; panels: PositionPanel[] };

export interface DotPanel {
  subject: Subject;
  title: string;
  glyph?: string;
  rows: DotPanelRow[];
}

export interface DotPanelRow {
  key: string;
  subject: Subject;
  label: string;
  glyph?: string;
  /** Where the sentences stand that the figure counts. */
  href: string;
  /** The figure as it is printed, and as it is read out with its interval. */
  text: string;
  name: string;
  value: number | null;
  low: number;
  high: number;
  codings?: readonly number[];
  chance?: number;
  /** Whether the figure is within the error: its dot is hollow. */
  within?: boolean;
}

export interface PositionPanel {
  subject: Subject;
  title: string;
  layout: PositionRows;
  themes: { theme: CodeId; glyph: string; name: string }[];
  sentences: Map<string, { href: string; name: string }>;
}

export interface FigureTable {
  corner: string;
  columns: string[];
  rows: { name: string; cells: { text: string; note?: string }[] }[];
}
