import type { Provision } from './corpus.ts';

/** The provisions that a document itself counts: its preamble and closing have no number. */
export function numberedProvisions<P extends Pick<Provision, 'number'>>(provisions: readonly P[]): P[] {
  return provisions.filter(({ number }) => number !== null);
}
