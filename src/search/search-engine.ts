import { readTable, type Readings } from './pinyin.ts';
import type { DocumentText, Twins } from './place-text.ts';
import type { Engine } from './run-search.ts';
import { openSearchFiles, type SearchFiles } from './search-files.ts';

/** The index and texts under an address that ends in `/`, and the table of pinyin, which not every query needs. */
export async function searchEngine(
  address: string,
): Promise<{ engine: Engine; files: SearchFiles; readings: () => Promise<Readings> }> {
  const files = await openSearchFiles(address);
  const engine: Engine = {
    find: files.having,
    text: (number) => files.file<DocumentText>(`${number}.zh`),
    twins: (number) => files.file<Twins>(`${number}.en`),
  };
  let readings: Promise<Readings> | undefined;
  return { engine, files, readings: () => (readings ??= files.file<string>('pinyin.duidu').then(readTable)) };
}
