import type { Foldings } from './folding.ts';

/** What a first query loads, `entry.duidu`: how characters are read, and where the rest is. */
export interface SearchEntry extends Foldings {
  /** The folder of all other files of this build; another build’s are in another. */
  version: string;
  /** How many documents there are, and how many pieces the index has. */
  documents: number;
  pieces: number;
}
