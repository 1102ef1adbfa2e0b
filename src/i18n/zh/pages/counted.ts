import type { EmphasisWords } from '../../en/pages/emphasis.ts';

/** 计数明细页的用语。 */
export const counted: EmphasisWords['counted'] = {
  title: (document) => `${document}计数明细`,
  description: (document) => `${document}的每一句，列在计入的主题之下，附字数及合计，并列提法与承诺。`,
  lead: '每句只列在其主要主题之下：各图的数字就是这些明细的合计。',
  back: '回到图表',
  sum: (sentences, characters, all, percent) => `${sentences} 句，${all} 字中的 ${characters} 字：${percent}`,
  provisions: (count, all) => `计入本主题的条款：${all} 条中 ${count} 条`,
  shared: (shared) => `共有 ${shared} 字`,
  characters: (count) => `${count} 字`,
  sharedSum: (shared, characters, percent) => `共有措辞：${characters} 字中 ${shared} 字，${percent}`,
  empty: '没有语句。',
  beside: '与其他文件相比',
  besideTitle: (document) => `与${document}相比`,
  own: '本文件',
  other: '另一文件',
  difference: '差',
  half: (percent) => `差的绝对值之和的一半：${percent}`,
  text: '并排阅读',
  terms: (count) => `提法：${count} 处`,
  commitments: (count) => `承诺：${count} 条`,
  times: (count) => `× ${count}`,
};
