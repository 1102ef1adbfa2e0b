import { countDocuments } from '../count-words.ts';
import type { Words } from '../../en/words.ts';

/** 文件列表和文件页的用语。 */
export const documents: Words['documents'] = {
  title: '文件',
  titleOf: (page) => `文件，第 ${page} 页`,
  pages: '列表各页',
  description: (documents) => `${countDocuments(documents)}的发文机关、字号、日期、层级与篇幅。`,
  lead: '按日期排列。每份均为全文，附来源文件，凡有校正一一注明。',
  record: '详细信息',
};

export const document: Words['document'] = {
  contents: '目录',
  top: '回到页首',
  close: '关闭',
  view: '显示',
  strip: '全文一览：按顺序排列的语句，以主题着色',
  skipStrip: '跳过全文一览',
  about: '关于本文件',
  downloads: '下载',
  plainText: '文本',
  plainTextEnglish: '英译文本',
  notes: '编者注',
  translatorNotes: '译者注',
  noteMark: (number) => `注${number}`,
  noteBack: '回到正文',
  received: '查看来源原貌',
  receivedTitle: (title) => `${title}：来源原貌`,
  receivedLead:
    '本站所得的来源文件，逐行照录。加删除线的，校订本未收；加下划线的，校订本改读，其下为校订本的读法。',
  receivedNone: '除空白外，校订本与此来源无任何差异。',
  edition: '查看校订本',
  description: (title, issuer, issued) =>
    `《${title}》（${issuer}${issued === null ? '' : `，${issued}`}）全文，附主题、永久链接与来源。`,
  restorationCount: (count) => (count === 0 ? '无' : `${count.toLocaleString('en')} 处，均已注明`),
  legend: '主题',
  cite: '引用本文',
  citeNote: '未含访问日期：浏览器启用 JavaScript 时，展开即补入当日日期。',
  citeFiles: '供文献管理软件使用',
  citeHow: '引注样式说明',
};
