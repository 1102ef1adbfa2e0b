import { searchResults } from '../search-results.ts';
import { countDocuments } from '../count-words.ts';
import type { SearchWords } from '../../en/pages/search.ts';

/** 检索页的用语。 */
export const search: SearchWords = {
  ...searchResults,
  title: '检索',
  description: (documents) =>
    `在${countDocuments(documents)}中精确查找任何语句：简体、繁体、拼音、英译均可。`,
  label: '词语、短语或半句话',
  placeholder: '一岗双责',
  button: '检索',
  help: '中文按所输入的文字查找，不受标点影响；加引号则只查与之完全相符之处。',
  how: '如何检索',
  examples: [
    '一个词或一句话：先列字句相符之处，再列各部分分别出现之处。',
    '加任何一种引号：只查字句相符之处，标点和全角半角不计。',
    '繁体按简体处理。',
    '拼音，有无声调、空格均可，ü 怎样拼写均可，并说明读作何字。',
    '英文：在译文中查找，不分词形。',
    '发文字号，括号不拘。',
    '几个词：先查连用之处，再查同一条款内全部出现之处。',
    '词语或“短语”前加减号：略去含有它的条款。',
  ],
  counting:
    '只计文件正文：每次出现计一次，互不重叠，中间有无标点均可。标题、条标和表格各按一句计；一个条款、标题、章标题或表格为一处。注释另计。浏览器的页内查找还会计入阅读页的目录和注释。',
  shortcut: '在任何页面按 / 键检索（Ctrl-K 和 ⌘K 始终可用）',
  noscript:
    '检索需要 JavaScript。本站其余内容无需 JavaScript 即可阅读：可通读文件或主题，并用浏览器自带的页内查找。',
  facets: {
    document: '文件',
    theme: '主题',
    year: '年份',
    level: '层级',
    region: '地区',
    kind: '见于',
  },
  foundIn: { text: '正文', note: '注释' },
  noTheme: '其他与标题',
  filters: '计数与筛选：文件、主题、年份、层级、地区',
  waysOn: '还可以：',
  clear: '清除条件',
  views: { sentences: '按句', concordance: '索引行' },
  sort: '排序',
  sorts: { text: '按原文次序', after: '按后文', before: '按前文' },
  failed: '检索未能载入。可能是离线，或文件在途中被拦截、损坏。',
  retry: '重试',
  readInstead: '去读文件全文',
  themesInstead: '按主题阅读',
};
