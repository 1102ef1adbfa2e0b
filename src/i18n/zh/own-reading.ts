import type { OwnReadingWords } from '../en/own-reading.ts';

/** 读入结果与修正的用语。 */
export const ownReading: OwnReadingWords = {
  title: '读入的结果',
  as: '读作',
  untitled: '未找到标题',
  facts: (provisions, sentences, characters) =>
    `${provisions}条、${sentences}句、${characters.toLocaleString('en')}字`,
  number: '文号',
  issuer: '发文机关',
  issued: '成文日期',
  adopted: '通过日期',
  notFound: '未找到',
  restored: {
    characters: (count) => `${count}个繁体字读作简体`,
    pinyin: (count) => `略去拼音${count}处`,
    punctuation: (count) => `${count}个半角标点读作全角`,
    leftOut: (count) => `略去不属正文的${count}行`,
    marks: (count) => `略去标题外的符号${count}个`,
    numbers: (count) => `补上Word自动编号${count}个`,
    mended: (count) => `由你修正${count}处`,
    none: '除空白外，没有改动，也没有略去。',
  },
  mend: '修正读法',
  mendHow: '每一行都标明读作什么。点一下即可修正，并重新对照。',
  undoAll: '撤销全部修正',
  more: (count) => `再显示${count}行`,
  kinds: { chapter: '章标题', provision: '带序号', prose: '正文', leftOut: '略去' },
  mends: {
    join: '接上一行',
    split: '拆开',
    heading: '作标题',
    text: '作正文',
    'not-text': '不属正文',
    undo: '撤销',
  },
  mended: '已修正',
  splitHere: '在此拆开',
  splitBefore: (words) => `在“${words}”之前拆开`,
  unbroken: (characters) =>
    `有一段${characters.toLocaleString('en')}字没有句末标点（。！？；），也没有换行，读作了一句。相同的文字照样找出，但分不出条款，主题也只对整段推测一次。标点和换行常在复制时丢失：请从保有标点的地方重新复制，或在上面的文本框里让每一条另起一行，再对照一次。`,
};
