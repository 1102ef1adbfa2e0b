import { readTable, type Readings } from './pinyin.ts';
import type { DocumentText, Twins } from './place-text.ts';
import type { Engine } from './run-search.ts';
import { openSearchFiles, type SearchFiles } from './search-files.ts';

/** What this site uses of `pagefind.js`. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean }) => {
    search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

type Find = Engine['find'];

/** The index and texts under an address that ends in `/`; `failure` tells of a file that Pagefind could not use. */
export async function searchEngine(
  address: string,
  failure: () => Error | null,
): Promise<{ engine: Engine; files: SearchFiles; readings: () => Promise<Readings> }> {
  const files = await openSearchFiles(address);
  // Who asks for no English word does without Pagefind.
  let english: Promise<Find> | undefined;
  const engine: Engine = {
    find: async (word) => {
      if (!word.endsWith('*')) return new Map((await files.having(word)).map((number) => [number, []]));
      english ??= findEnglish(address, files, failure);
      return (await english)(word);
    },
    text: (number) => files.file<DocumentText>(`${number}.zh`),
    twins: (number, file) => files.file<Twins>(`${number}.en-${file}`),
  };
  let readings: Promise<Readings> | undefined;
  return { engine, files, readings: () => (readings ??= files.file<string>('pinyin.duidu').then(readTable)) };
}

/** Finds words of the translations with Pagefind. */
async function findEnglish(address: string, files: SearchFiles, failure: () => Error | null): Promise<Find> {
  const [{ createInstance }, names] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<Pagefind>,
    files.file<string[]>('names.duidu'),
  ]);
  const numbers = new Map(names.map((name, number) => [name, number]));
  // This is a worker of its own already.
  const pagefind = createInstance({ basePath: address, noWorker: true });
  const search = async (query: string) => {
    const { results } = await pagefind.search(query);
    const failed = failure();
    if (failed !== null) throw failed;
    return results;
  };
  const asked = new Map<string, ReturnType<Find>>();
  const find: Find = async (word) => {
    // Pagefind tells one place of an exact word; without quotation marks all of them, but also words
    // that only begin alike where it knows no such word.
    const plain = word.replace(/\*$/u, '');
    const exact = await search(`"${plain}"`);
    const results = exact.length === 0 ? exact : await search(plain);
    return new Map(
      results.flatMap(({ id, words }): [number, number[]][] => {
        const number = numbers.get(id);
        return number === undefined ? [] : [[number, words]];
      }),
    );
  };
  return (word) => {
    const answer = asked.get(word) ?? find(word);
    asked.set(word, answer);
    return answer;
  };
}
