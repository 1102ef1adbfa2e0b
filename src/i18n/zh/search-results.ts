import { countDocuments } from './count-words.ts';
import type { ResultWords } from '../en/search-results.ts';

/** 搜索结果的用语：搜索页的脚本只载入这些。 */
export const searchResults: ResultWords = {
  loading: '正在搜索……',
  empty: (documents) => `输入词句，在${countDocuments(documents)}中搜索。`,
  punctuation: '请至少输入一个汉字、字母或数字。',
  onlyExcluded: '只有要排除的词，请再输入要找的词。',
  understood: (kind) => `按${kind}搜索：`,
  within: (kind, sentence) => `${kind}：${sentence}`,
  asSearch: (sentences) => `按词句搜索：${sentences}`,
  kinds: { chinese: '中文原文', pinyin: '拼音', english: '英译文' },
  exactly: (text) => `完全相同：“${text}”`,
  together: (text) => `“${text}”连在一起，词形不限`,
  without: '不含',
  readAs: '对应汉字',
  both: '输入的可作英文，也可作拼音，两种结果均列出。',
  found: (occurrences, lines, places, documents) =>
    `共${occurrences}次、${lines}句，在${documents}份文件的${places}处。`,
  onlyInNotes: (notes) => `见于${notes}条注释。`,
  inNotes: (notes) => `另见于${notes}条注释。`,
  looser: (places) => `相近结果${places}处。`,
  notAsPhrase: '没有连在一起的。',
  nothing: '没有找到。',
  nothingWithAll: '没有找到含有全部词语的条款。点击上面的词语可单独搜索。',
  nothingHere: (places) => `没有结果符合所选条件；不加条件有${places}处。`,
  tiers: {
    exact: '完整匹配',
    all: '词都在同一条款，但不相连',
    some: '只含一部分',
  },
  term: '提法',
  terms: '包含它的提法',
  nearTerms: '相近的提法',
  questions: '相关问题',
  more: (places) => `再显示${places}处`,
  note: '注释',
  hit: { text: '复制', cited: '引用', link: '链接' },
  unloaded: '未能载入，请检查网络后重试。',
};
