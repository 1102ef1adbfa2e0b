import { documentsWith, pieceOf, type GramPiece } from './gram-piece.ts';
import type { SearchEntry } from './search-entry.ts';

/** The files of the index in the browser, each loaded once. */
export interface SearchFiles {
  entry: SearchEntry;
  /** A file of this build by its name. */
  file<T>(name: string): Promise<T>;
  /** The numbers of the documents that have a word of the index, in their order. */
  having: (gram: string) => Promise<number[]>;
}

/** Opens the index under an address that ends in `/`. */
export async function openSearchFiles(address: string): Promise<SearchFiles> {
  // The entry alone keeps its name from build to build.
  const entry = await load<SearchEntry>(`${address}entry.duidu`, { cache: 'no-cache' });
  const loaded = new Map<string, Promise<unknown>>();
  const file = <T>(name: string): Promise<T> => {
    const known = loaded.get(name) ?? load(`${address}texts/${entry.version}/${name}`);
    loaded.set(name, known);
    return known as Promise<T>;
  };
  const having = async (gram: string) =>
    documentsWith(gram, await file<GramPiece>(`${pieceOf(gram, entry.pieces)}.grams`));
  return { entry, file, having };
}

/** Reads a file that the build compressed. */
async function load<T>(address: string, options: RequestInit = {}): Promise<T> {
  const response = await fetch(address, options);
  if (!response.ok || response.body === null) throw new Error(`${address} answered ${response.status}`);
  return (await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json()) as T;
}
