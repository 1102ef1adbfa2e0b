import type { placeNames as english } from '../en/provision-names.ts';
import type { Words } from '../en/words.ts';

/** 没有序号的条款的名称。 */
export const provisionNames: Words['number'] = { preamble: '前言', closing: '结语', part: '部分' };

/** 序号条款以外各处的名称。 */
export const placeNames: typeof english = {
  ...provisionNames,
  chapter: '章标题',
  title: '标题',
  number: '文号',
  addressee: '主送机关',
  promulgation: '印发说明',
  signature: '署名',
  date: '日期',
  note: '附注',
  adoption: '通过情况',
  distribution: '抄送',
  printing: '印发机关',
  annexes: '附件目录',
  annex: '附件',
  caption: '表题',
  table: '表',
};
