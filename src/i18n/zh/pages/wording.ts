import { HAS_ENGLISH } from '../../../corpus/edition/edition.ts';
import { countDocuments } from '../count-words.ts';
import type { Words } from '../../en/words.ts';

/** 措辞页的用语。 */
export const wording: Words['wording'] = {
  title: '共有措辞',
  description: (documents) =>
    `${countDocuments(documents)}中两份以上共有的语句，一字不差的或略有出入的，悉数列出。`,
  lead: '这里列出两份以上文件共有的语句，或一字不差，或略有出入。措辞相同并不说明谁引自谁：许多提法出自各地共同遵循的中央文件。',
  rules: '如何查找与分类',
  ruleTexts: [
    '比对的是各句的汉字：标点、空白、数字和拉丁字母不打断连续，句末则打断。标题以及发文机关、主送机关、日期等行不在其内。',
    '连续八个以上汉字相同的，全部列出。相同部分之间隔有六字以内改动、且相同的字多于改动的字时，合为一处（局部比对，史密斯–沃特曼算法）；两边的分句都只剩三字以内的，取到分句之末。重合达五分之四的归为同一语句。',
    '套语：多数出处在不归任何主题的句中，或为引出正文之语（现就……如下）。全国通用提法：见于两个以上省份的文件，并且见于三份以上文件，或至少一半的字属于术语表所收的固定提法。具体规定：其余各条。',
    ...(HAS_ENGLISH ? ['英文页各条附英文，取自本站的非官方译文中一份文件的译法；“…”处有省略。'] : []),
  ],
  download: '下载全部语句（JSON）',
  finding: (a, b, percent) => `重合最多的是${a}：全文 ${percent} 的字在与${b}共有的语句中。`,
  matrixTitle: '各文件两两共有的措辞',
  matrixCorner: '行→列',
  matrixNote:
    '每格上方是两份文件共有的语句条数，下方是这些语句在左侧文件中所占的汉字数（重叠处只计一次，不含套语）。点击可看这些语句。',
  notNear: '圆点：两份文件在所列各份中并非彼此相近，未作计算。',
  characters: (count) => `${count.toLocaleString('en')} 字`,
  cell: (a, b) => `${a}与${b}共有的语句条数与字数：`,
  listTitle: (count) => `共有语句 ${count.toLocaleString('en')} 条`,
  listNote:
    '每条以最早的文件为准。其他文件字句不同的，列出其原文：该文件自有的字词加粗，所缺的字词加删除线。',
  size: (characters, documents) => `${characters} 字，${documents} 份文件`,
  kinds: { formula: '全国通用提法', provision: '具体规定', boilerplate: '套语' },
  sort: '排序',
  byLength: '由长到短',
  byDocuments: '文件数由多到少',
  minLength: '至少',
  minDocuments: '文件数至少',
  theme: '主题',
  all: '全部',
  inDocument: '见于',
  andDocument: '并见于',
  any: '任一文件',
  about: '关于共有措辞',
  showAll: (count) => `显示全部 ${count} 条`,
  reset: '全部显示',
  shown: '{m} 条中的 {n} 条',
  nothing: '没有符合条件的语句；点“全部显示”可看全部 {m} 条。',
  boilerplate: (count) => `套语 ${count} 条`,
  pairsTitle: '按两份文件查看',
  pair: (a, b, count) => `${a}与${b}：${count} 条`,
  mark: {
    on: '标出共有措辞',
    failed: '共有措辞未能载入，请重试。',
    link: '本文件与其他文件共有的措辞',
    linkAll: '各文件共有的措辞',
    same: '字句相同',
    close: '关闭',
    all: '在全部共有语句中查看',
  },
};
