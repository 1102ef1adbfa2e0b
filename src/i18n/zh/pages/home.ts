import { countDocuments, countWord } from '../count-words.ts';
import type { Words } from '../../en/words.ts';

/** 首页的用语。 */
export const home: Words['home'] = {
  title: '对读：把政府文件并排来读',
  description: (documents, themes, first, last) =>
    `${span(first, last, '—')}年${countWord(documents)}份关于政府领导班子自身建设的文件：通读全文，按${countWord(themes)}个主题对照，检索每一句话。`,
  lead: (governments, first, last) =>
    `${span(first, last, '年至')}年，${countWord(governments)}地政府谈领导班子如何加强自身建设。可通读每份文件，按主题并排对照，检索任何语句。`,
  searchLabel: (documents) => `在${countDocuments(documents)}中检索`,
  searchHint: '一个词、半句话，简体繁体均可：一岗双责、廉潔、第一時間',
  matrix: '每份文件谈什么',
  matrixNote: '各主题语句的汉字数占该文件的百分比。点数字看主题，点文件名看全文。',
  documents: (shown, all) =>
    shown === all ? countDocuments(all) : `${countDocuments(all)}中的${countWord(shown)}份`,
  stripNote: '每条色带是一份文件，从第一句到最后一句，按主题着色。',
  findings: '从这里开始',
};

export const findings: Words['findings'] = {
  spread: '差别最大之处',
  range: (theme, low, high) => `${theme}：${low}至${high}`,
  place: (document, percent) => `${percent}（${document}）`,
  codings: (ranges) => `各次编码：${ranges}`,
  codingsOf: (document, low, high) => `${document}${low}至${high}`,
  shared: (documents) => `${countDocuments(documents)}都谈的问题`,
  rare: '少有文件谈的问题',
  only: (documents) => `只有${documents}`,
  terms: '可查的提法',
  onlyTerms: (document, count) => `只见于${document}的提法：${count} 个`,
  counted: '可以核对的数字',
  answeredBy: (documents) => `作出规定的有${documents}`,
};

function span(first: number, last: number, to: string): string {
  return first === last ? String(first) : `${first}${to}${last}`;
}
