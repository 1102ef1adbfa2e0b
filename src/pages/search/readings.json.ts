import { getCorpus } from '../../corpus/build/get-corpus.ts';
import { pinyinTable } from '../../search/text/pinyin-table.ts';
import { searchedChinese } from '../../search/records/search-records.ts';

/** How each character that can be found is read. */
export async function GET() {
  return Response.json(pinyinTable(searchedChinese(await getCorpus())));
}
