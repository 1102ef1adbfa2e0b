import { HAS_ENGLISH } from '../../../corpus/edition/edition.ts';
import { searchResults } from '../search-results.ts';
import { countDocuments } from '../count-words.ts';
import type { SearchWords } from '../../en/pages/search.ts';

/** 搜索页的用语。 */
export const search: SearchWords = {
  ...searchResults,
  title: '搜索',
  description: (documents) =>
    `在${countDocuments(documents)}中查找任何文字，简体、繁体、拼音${HAS_ENGLISH ? '、英文' : ''}都行。`,
  label: (documents) => `在${countDocuments(documents)}中搜索`,
  placeholder: '词语、半句话或引文',
  button: '搜索',
  help: '不计标点；加引号则只找连在一起、一字不差的。',
  how: '如何搜索',
  examples: {
    phrase: '词语或句子：先列完整匹配的，再列分开出现的。',
    quoted: '加引号：只列完整匹配的，不计标点和全角半角。',
    traditional: '繁体按简体查找。',
    pinyin: '拼音：声调、空格可省，ü可写作v、u或yu，结果注明对应汉字。',
    english: '英文：查英译，单复数和时态不限。',
    number: '发文字号：括号写法不限。',
    several: '几个词：先列连在一起的，再列同在一个条款的。',
    without: '词语或“短语”前加减号：排除含有它的条款。',
    passage: '较长的一段或几行文字：同时作为引文核对，看是否一字不差、哪里不同。',
  },
  counting:
    '只计文件正文，出现几次计几次，不计标点。标题、条标和表格各算一句；一个条款、标题、章标题或表格算一处。注释另计。浏览器的页内查找还会计入阅读页的目录和注释。',
  shortcut: '在任何页面按/键搜索（Ctrl+K和⌘K始终可用）',
  noscript: '搜索需要JavaScript。文件和主题不需要，可通读，并用浏览器的页内查找。',
  view: '显示',
  only: '只看：',
  facets: {
    document: '文件',
    theme: '主题',
    year: '年份',
    level: '层级',
    region: '地区',
    kind: '见于',
  },
  foundIn: { text: '正文', note: '注释' },
  noTheme: '无主题与标题',
  waysOn: '还可以：',
  clear: '清除条件',
  views: { sentences: '按句', concordance: '逐行对齐' },
  sort: '排序',
  sorts: { text: '按原文次序', after: '按后面的字', before: '按前面的字' },
  failed: '搜索未能载入，请检查网络后重试。',
  retry: '重试',
  readInstead: '读文件全文',
  themesInstead: '按主题读',
};
