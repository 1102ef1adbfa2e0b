import type { HitWords } from '../../en/lists/hits.ts';

/** 取用清单的用语。 */
export const hits: HitWords = {
  take: '取用清单',
  csv: 'CSV',
  word: 'Word',
  copy: '复制为表格',
  making: '正在生成清单……',
  copied: (rows) => `已复制 ${rows.toLocaleString('en')} 行。`,
  saved: (rows) => `已保存 ${rows.toLocaleString('en')} 行。`,
  failed: '未能生成清单。请检查网络连接后重试。',
  refused: '浏览器不允许在此复制，可改用 CSV。',
  titles: {
    search: (query) => `检索：${query}`,
    term: (term) => `“${term}”的出处`,
    wording: '共有措辞',
  },
  names: {
    passage: '共有语句',
    document: '文件',
    place: '位置',
    before: '前文',
    found: '命中',
    after: '后文',
    chinese: '中文原文',
    english: '英译文',
    theme: '主题',
    kind: '类别',
    address: '网址',
    query: '检索词',
    filters: '筛选',
    count: '行数',
    taken: '日期',
    version: '数据版本',
    source: '来源页面',
  },
};
