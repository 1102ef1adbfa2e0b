import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { EmphasisFigures } from '../analysis/emphasis/emphasis-figures.ts';
import type { Unit } from '../analysis/emphasis/theme-weights.ts';
import type { Corpus } from '../corpus/model/corpus.ts';
import type { CodeId } from '../corpus/model/themes.ts';
import type { Interface } from '../i18n/interface.ts';

/** A chart of the emphasis page, as a file `*-chart.ts` exports it under the name `chart`. */
export interface ChartDefinition {
  /** Its anchor on the page and the name of its picture. */
  id: string;
  /** Its place on the page: charts stand in ascending order. */
  order: number;
  /** The file under `data/` that has the figures. */
  file: string;
  /** The component that draws one panel; it takes `panel`, `label` and, on a sheet, `at`. */
  Panel: AstroComponentFactory;
  /** Computes what the chart shows and puts it into words. */
  contents: (input: ChartInput) => ChartContents;
}

/** What a chart is made from. */
export interface ChartInput {
  /** With the documents that are drawn; `all` is how many there are. */
  corpus: Corpus;
  all: number;
  figures: EmphasisFigures;
  unit: Unit;
  ui: Interface;
}

/** One question answered: its finding as the title, notes, the panels, and the same figures as a table. */
export interface ChartContents {
  question: string;
  title: string;
  notes: string[];
  /** What the marks of the drawing mean. */
  legend: LegendEntry[];
  panels: Panel[];
  table: FigureTable;
  /** A sentence over the table, where its figures need one. */
  tableNote?: string;
  /** The range of each figure over the three units, where it can be measured in all of them. */
  unitTable?: FigureTable;
}

export type Chart = ChartDefinition & ChartContents;

export interface LegendEntry {
  mark: 'dot' | 'range' | 'zero' | 'bar' | 'mean';
  text: string;
}

/** What a panel or row is about: a reader’s choice of it marks everything about the same. */
export interface Subject {
  theme?: CodeId;
  document?: string;
}

/** One of the small drawings of a chart; the chart’s `Panel` component knows what else it holds. */
export interface Panel {
  subject: Subject;
  title: string;
  glyph?: string;
  /** Height of the drawing in pixels; all are equally wide. */
  height: number;
}

export interface FigureTable {
  corner: string;
  columns: string[];
  rows: { name: string; cells: { text: string; note?: string }[] }[];
}
