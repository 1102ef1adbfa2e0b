import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { EmphasisFigures } from '../analysis/emphasis/emphasis-figures.ts';
import type { Unit } from '../analysis/emphasis/theme-weights.ts';
import type { Corpus } from '../corpus/model/corpus.ts';
import type { CodeId } from '../corpus/model/themes.ts';
import type { FindingGraphic } from '../corpus/schema/finding-schema.ts';
import type { Interface } from '../i18n/interface.ts';
import type { CellFigure } from './table/cell-figure.ts';

/** A chart of the page of charts, as a file `*-chart.ts` exports it under the name `chart`. */
export interface ChartDefinition {
  /** Its anchor on the page, the name of its pictures and of its page to embed. */
  id: string;
  /** Its place on the page: charts stand in ascending order. */
  order: number;
  /** The finding whose sentence is its headline is the first with a graphic of this kind. */
  kind: FindingGraphic['kind'];
  /** The files under `data/` that have the figures. */
  files: { csv: string; json: string };
  /** The component that draws a panel; it takes `panel`, `label` and, on a sheet or as a small version, `still`. */
  Panel: AstroComponentFactory;
  /** Computes what the chart shows and puts it into words; null where the edition has nothing to show. */
  contents: (input: ChartInput) => ChartContents | null;
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

/** One question answered: the drawing, how it is read, its caveat, and the same figures as a table. */
export interface ChartContents {
  /** What is asked: the title where the edition has no finding of the kind. */
  question: string;
  /** One line on how the drawing is read, and one on what it does not say. */
  how: string;
  /** What its figures are counted in, where that can be switched, with `{n}` for the unit. */
  counted?: string;
  caveat: string;
  /** What else a reader may want to know, a paragraph each. */
  notes: string[];
  /** What letters and marks of the drawing mean. */
  legend: LegendEntry[];
  /** The themes, where a reader can choose one of them. */
  key?: LegendEntry[];
  panels: Panel[];
  table: FigureTable;
  /** A sentence over the table, where its figures need one. */
  tableNote?: string;
  /** The range of each figure over the three units, where it can be measured in all of them. */
  unitTable?: FigureTable;
  /** What a reader can switch in this chart. */
  switches: readonly ('unit' | 'coding' | 'sort')[];
}

/**
 * A chart with its headline: what was found, which holds of Han characters by the published coding, or what is asked;
 * `said` names the unit, where there is a choice.
 */
export type Chart = ChartDefinition & ChartContents & { title: string; found: string | null; said: string };

export interface LegendEntry {
  mark: 'letter' | 'older' | 'dot' | 'hollow' | 'theme';
  theme?: CodeId;
  /** The letter of a document, or the glyph of a theme. */
  letter?: string;
  text: string;
}

/** What a mark is about: a reader’s choice of it marks everything about the same. */
export interface Subject {
  theme?: CodeId | undefined;
  documents: readonly string[];
}

/** A mark that answers: what it is, its figure, and the first sentences behind it. */
export interface ChartMark {
  subject: Subject;
  /** Where all that it counts stands. */
  href: string;
  /** What it is, as “Linzi 2022, pragmatism”. */
  title: string;
  figure: string;
  /** The range of the figure over the codings and what else is said of it; null where there is nothing. */
  range: string | null;
  /** The first texts behind it, as `linzi-2022#9.4`. */
  at: readonly string[];
}

/** One of the drawings of a chart; the chart’s `Panel` component knows what else it holds. */
export interface Panel {
  title: string;
  /** Height of the drawing in pixels; it fills the width it is given. */
  height: number;
}

export interface FigureTable {
  corner: string;
  /** What rows and columns are, as columns of `/data/` name it. */
  of: readonly [rows: string, columns: string];
  /** A column that says something of the row itself has no id. */
  columns: { id: string; name: string }[];
  rows: { id: string; name: string; cells: TableCell[] }[];
}

export interface TableCell {
  text: string;
  note?: string;
  /** What it says as a number, where it has one. */
  figure?: CellFigure;
}
