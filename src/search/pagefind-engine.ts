import type { DocumentText, Twins } from './place-text.ts';
import type { Foldings } from './folding.ts';
import { readTable, type Readings } from './pinyin.ts';
import type { Choice, Engine } from './run-search.ts';

/** What each document, by its id in the index, can be chosen by. */
type Facets = Record<string, Record<string, string>>;

/** What this site uses of `pagefind.js`. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean }) => {
    search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

/** The index and texts under an address that ends in `/`; `failure` tells of a file that Pagefind could not use. */
export async function pagefindEngine(
  address: string,
  failure: () => Error | null,
): Promise<{ engine: Engine; foldings: Foldings; readings: () => Promise<Readings> }> {
  const [{ createInstance }, foldings] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<Pagefind>,
    load<Foldings>(`${address}texts/foldings.duidu`),
  ]);
  // This is a worker of its own already.
  const pagefind = createInstance({ basePath: address, noWorker: true });
  const search = async (query: string) => {
    const { results } = await pagefind.search(query);
    const failed = failure();
    if (failed !== null) throw failed;
    return results;
  };
  const engine: Engine = {
    find: remember(async (word) => {
      // Pagefind tells one place of an exact word; without quotation marks all of them, but also words
      // that only begin alike where it knows no such word.
      const plain = word.replace(/\*$/u, '');
      const exact = await search(`"${plain}"`);
      const results = plain === word || exact.length === 0 ? exact : await search(plain);
      return new Map(results.map(({ id, words }) => [id, words]));
    }),
    allowed: async (choice) => allowedBy(await facets('facets.duidu'), choice),
    text: remember((id) => load<DocumentText>(`${address}texts/${id}.zh`)),
    twins: (id, file) => twins(`${id}.en-${file}`),
  };
  const twins = remember((name) => load<Twins>(`${address}texts/${name}`));
  const facets = remember((name) => load<Facets>(`${address}texts/${name}`));
  const readings = remember(async (name) => readTable(await load<string>(`${address}texts/${name}`)));
  return { engine, foldings, readings: () => readings('pinyin.duidu') };
}

/** The ids of the documents that have one of the values chosen for each facet. */
function allowedBy(facets: Facets, choice: Choice): Set<string> {
  const chosen = Object.entries(choice).filter(([, values]) => values.length > 0);
  const documents = Object.entries(facets).filter(([, own]) =>
    chosen.every(([name, values]) => values.includes(own[name] ?? '')),
  );
  return new Set(documents.map(([id]) => id));
}

/** Reads a file that the build compressed. */
async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address} answered ${response.status}`);
  const bytes = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return JSON.parse(new TextDecoder('utf-16le').decode(bytes)) as T;
}

/** Asks once for each key. */
function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    return answer;
  };
}
