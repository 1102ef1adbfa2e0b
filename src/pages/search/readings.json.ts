import { getCorpus } from '../../corpus/get-corpus.ts';
import { pinyinTable } from '../../search/pinyin-table.ts';
import { searchedChinese } from '../../search/searched-places.ts';

/** How each character that can be found is read. */
export async function GET() {
  return Response.json(pinyinTable(searchedChinese(await getCorpus())));
}
