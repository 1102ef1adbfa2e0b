import type { Words } from '../en/words.ts';

/** 引文的用语，单独成文，使网页只载入这些。 */
export const quotation: Words['quotation'] = {
  bar: '选中的文字',
  text: '复制原文',
  cited: '复制并附引注',
  link: '复制链接',
  form: '引注格式',
  textCopied: '已复制原文。',
  citedCopied: '已复制原文和引注。',
  linkCopied: '已复制链接。',
  unloaded: '引注未能载入，请重试。',
  refused: '浏览器不允许复制，请从此框中复制。',
  altered: '浏览器已翻译或改动此处文字：复制的是本站文本的整句。',
  markedWhole: '浏览器已翻译或改动正文：标出的是整句，可能多于网址所指的文字。',
  unmarked: '浏览器已翻译或改动部分正文，这些文字未作标记。',
  unread: '网址所指的文字不在本文中，未作标记。',
  copy: '复制',
  copyForm: (form: string) => `复制：${form}`,
  citationCopied: '已复制引注。',
  noClipboard: '浏览器不允许复制，请选中引注自行复制。',
  usualForm: 'gbt-7714-2025',
  forms: {
    'gbt-7714-2025': 'GB/T 7714—2025',
    'gbt-7714-2015': 'GB/T 7714—2015',
    law: '法学引注手册',
    chicago: 'Chicago',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
};
