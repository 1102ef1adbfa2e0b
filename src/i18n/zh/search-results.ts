import { countDocuments } from './count-words.ts';
import type { ResultWords } from '../en/search-results.ts';

/** 检索结果的用语：检索页的脚本只载入这些。 */
export const searchResults: ResultWords = {
  loading: '正在检索……',
  empty: (documents) => `输入语句，在${countDocuments(documents)}中检索。`,
  punctuation: '没有可检索的文字。请至少输入一个汉字、字母或数字。',
  onlyExcluded: '只说明了要略去什么。请至少输入一个要查找的词。',
  understood: (kind) => `检索的是（${kind}）：`,
  within: (kind, sentence) => `${kind}：${sentence}`,
  kinds: { chinese: '中文原文', pinyin: '拼音', english: '英译文' },
  exactly: (text) => `完全相符：“${text}”`,
  together: (text) => `“${text}”连用，不分词形`,
  without: '不含',
  readAs: '读作',
  both: '输入的可作英文，也可作拼音，两种结果均列出。',
  found: (occurrences, lines, places, documents) =>
    `共出现 ${occurrences} 次，见于 ${lines} 句：${documents} 份文件，${places} 处。`,
  onlyInNotes: (notes) => `见于 ${notes} 条注释。`,
  inNotes: (notes) => `另见于 ${notes} 条注释。`,
  looser: (places) => `较宽泛的结果 ${places} 处。`,
  notAsPhrase: '没有连用之处。',
  nothing: '没有找到。',
  nothingWithAll: '没有找到含有全部词语的条款。点击上面的词语可单独检索。',
  nothingHere: (places) => `没有结果符合所选条件；不加条件则有 ${places} 处。`,
  tiers: {
    exact: '字句相符',
    all: '较宽泛：同一条款内全部出现，但不连用',
    some: '较宽泛：只有一部分',
  },
  term: '提法',
  terms: '含有此语的提法',
  nearTerms: '相近的提法',
  questions: '文件所答的问题',
  more: (places) => `再显示 ${places} 处`,
  note: '注释',
};
