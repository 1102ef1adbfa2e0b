import type { Corpus } from '../../corpus/corpus.ts';
import type { Interface } from '../../i18n/interface.ts';

/** What the method page hands to the tables in its text. */
export interface MethodView {
  ui: Interface;
  corpus: Corpus;
}
