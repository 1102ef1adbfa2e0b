import { EXAMPLES, HEADING, NAME, SUBJECT, TAGLINE } from '../../../corpus/edition/edition.ts';
import { countDocuments, countWord } from '../count-words.ts';
import type { Words } from '../../en/words.ts';

/** 首页的用语。 */
export const home: Words['home'] = {
  title: `${NAME.zh}：${TAGLINE.zh}`,
  description: (documents, themes, first, last) =>
    `${span(first, last, '—')}年${countWord(documents)}份关于${SUBJECT.zh}的文件：可读全文，可按${countWord(themes)}个主题对照，可搜索每一句话。`,
  lead: (governments, first, last) =>
    HEADING.zh
      .replace('{governments}', `${countWord(governments)}地政府`)
      .replace('{years}', span(first, last, '至')),
  searchLabel: (documents) => `在${countDocuments(documents)}中搜索`,
  searchHint: `输入一个词或半句话${inBrackets(EXAMPLES.search)}，也可粘贴引文核对`,
  share: (theme, percent) => `${theme}${percent}`,
  order: '从第一句到最后一句，所列主题的句子着色',
  matrix: '每份文件各主题占多少',
  matrixNote: '谈每个主题的字数占该文件的百分比。点数字看这个主题，点文件名看全文。',
  documents: (shown, all) =>
    shown === all ? countDocuments(all) : `${countDocuments(all)}中的${countWord(shown)}份`,
  stripNote: '一条色带是一份文件，从头到尾，一种颜色代表一个主题。',
};

function inBrackets(examples: readonly string[]): string {
  return examples.length === 0 ? '' : `（如：${examples.join('、')}）`;
}

function span(first: number, last: number, to: string): string {
  return first === last ? String(first) : `${first}${to}${last}`;
}
