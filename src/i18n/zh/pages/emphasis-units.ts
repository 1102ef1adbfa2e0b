import { countDocuments } from '../count-words.ts';
import type { EmphasisWords } from '../../en/pages/emphasis.ts';

/** 图表计量单位的用语。 */
export const unit: EmphasisWords['unit'] = {
  label: '计量单位',
  characters: '汉字',
  sentences: '句',
  provisions: '条款',
  inline: { characters: '汉字', sentences: '句', provisions: '条款' },
  title: (unit) => `图表：按${unit}计`,
  description: (unit, documents) =>
    `按${unit}计算${countDocuments(documents)}中各主题的比例，以及各份文件的相同之处。`,
  note: {
    characters: '每句按其汉字数计。',
    sentences: '每句不论长短，各计一次。',
    provisions: '每个条款计一次，归于占其字数最多的主题。',
  },
  scope: '单位只影响各主题的比例和主题的相同程度，其余各图自有单位。',
  changes: (from, to) => `由按${from}计改为按${to}计`,
  turned: (turned, pairs) => `逐个主题比较每两份文件，${pairs} 对中有 ${turned} 对先后互换`,
  noLeaders: '各主题比例最高的文件不变',
  leaders: (list) => `比例最高的文件有变的主题：${list}`,
  leader: (theme, before, after) => `${theme}（${before}改为${after}）`,
  noLargest: '各文件的最大主题不变',
  largest: (list) => `最大主题有变的文件：${list}`,
  largestPart: (document, before, after) => `${document}（${before}改为${after}）`,
  and: '；',
  join: (parts) => `：${parts}。`,
  range: '三种计量单位之间的范围',
  rangeNote: '按汉字、按句、按条款计所得的最小值至最大值；小字依次为三种单位的数值。',
};
