/** An index of records, wherever it is kept. */
export interface SearchIndex {
  /** The records in which words stand one after another, in reading order: where they begin, counted in words, none inside another. */
  phrase(words: readonly string[]): Promise<Map<string, number[]>>;
  /** The records with a value of a filter, in reading order. */
  having(filter: string, value: string): Promise<string[]>;
  /** The address and the content of a record. */
  record(id: string): Promise<IndexRecord>;
}

export interface IndexRecord {
  url: string;
  content: string;
}

/** What Pagefind gives: its package has no types for the browser’s side. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => Instance;
}
interface Instance {
  search(
    query: string | null,
    options: { sort: Record<string, string>; filters?: Record<string, string[]> },
  ): Promise<{ results: Result[] }>;
}
interface Result {
  id: string;
  words: number[];
  data(): Promise<{ raw_url: string; content: string }>;
}

/** For each record with a word, every place where it stands, counted in words. */
type Places = Map<string, number[]>;

const SORT = { order: 'asc' };
/** Said of the index’s entry: hosts are asked whether it is still the same, so that one name is enough. */
const VERSION = '1';

/**
 * Opens Pagefind’s index in a folder whose address ends in `/`.
 * What is asked of it rejects where a file did not come whole: Pagefind itself would only find less.
 */
export async function openPagefind(folder: string): Promise<SearchIndex> {
  const files = watchFetch(folder);
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = createInstance({ basePath: folder, noWorker: true, metaCacheTag: VERSION });
  const results = new Map<string, Result>();
  const search = async (query: string | null, filters?: Record<string, string[]>) => {
    const found = await instance.search(query, { sort: SORT, ...(filters === undefined ? {} : { filters }) });
    files.assertWhole();
    for (const result of found.results) results.set(result.id, result);
    return found.results;
  };
  const words = new Map<string, Promise<Places>>();
  const placesOf = (word: string): Promise<Places> => {
    const known =
      words.get(word) ?? search(word).then((found) => new Map(found.map((each) => [each.id, each.words])));
    words.set(word, known);
    return known;
  };
  const phrasePlaces = async (phrase: readonly string[]): Promise<Places> => {
    // In quotation marks Pagefind finds the records that have a phrase, but gives its first place only.
    const [found, ...places] = await Promise.all([search(`"${phrase.join(' ')}"`), ...phrase.map(placesOf)]);
    return new Map(found.map(({ id }) => [id, beginnings(places.map((each) => each.get(id) ?? []))]));
  };
  const phrases = new Map<string, Promise<Places>>();
  return {
    phrase(phrase) {
      const key = phrase.join(' ');
      const known = phrases.get(key) ?? phrasePlaces(phrase);
      phrases.set(key, known);
      return known;
    },
    async having(filter, value) {
      return (await search(null, { [filter]: [value] })).map(({ id }) => id);
    },
    async record(id) {
      const data = await results.get(id)?.data();
      if (data === undefined) throw new RangeError(`The index has no record ${id}.`);
      return { url: data.raw_url, content: data.content };
    },
  };
}

/** Where words stand one after another, given where each of them stands; none begins inside another. */
function beginnings(places: readonly (readonly number[])[]): number[] {
  const [first = new Set<number>(), ...others] = places.map((each) => new Set(each));
  let after = 0;
  return [...first]
    .sort((a, b) => a - b)
    .filter((place) => {
      if (place < after || !others.every((each, at) => each.has(place + at + 1))) return false;
      after = place + places.length;
      return true;
    });
}

/** Sees whether every file of a folder arrives, and arrives whole. */
function watchFetch(folder: string): { assertWhole(): void } {
  const broken: string[] = [];
  const own = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes(folder)) return own(input, init);
    try {
      const response = await own(input, init);
      if (!response.ok) throw new Error(`${response.status}`);
      const bytes = await response.arrayBuffer();
      if (/\.pf_|\.pagefind$/u.test(address)) await assertUnpacks(bytes);
      return new Response(bytes, { headers: response.headers });
    } catch (error) {
      broken.push(`${address}: ${String(error)}`);
      throw error;
    }
  };
  return {
    assertWhole() {
      if (broken.length > 0) throw new Error(`The index did not come whole. ${broken.join(' ')}`);
    },
  };
}

async function assertUnpacks(bytes: ArrayBuffer): Promise<void> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  await new Response(unpacked).arrayBuffer();
}
