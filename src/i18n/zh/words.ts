import { countDocuments, countWord } from './count-words.ts';
import { HAS_ENGLISH, LEVELS, NAME, TAGLINE } from '../../corpus/edition/edition.ts';
import { localeFacts } from '../locales.ts';
import { aids } from './reading/aids.ts';
import { draft } from './draft.ts';
import { collection } from './lists/collection.ts';
import { hits } from './lists/hits.ts';
import { failures } from './failures.ts';
import { offline } from './offline.ts';
import { commitments } from './pages/commitments.ts';
import { compare } from './pages/compare.ts';
import { data } from './pages/data.ts';
import { document, documents } from './pages/documents.ts';
import { emphasis } from './pages/emphasis.ts';
import { home } from './pages/home.ts';
import { method } from './pages/method.ts';
import { own } from './pages/own.ts';
import { quoteCheck } from './pages/quote-check.ts';
import { search } from './pages/search.ts';
import { terms } from './pages/terms.ts';
import { theme, themes } from './pages/themes.ts';
import { wording } from './pages/wording.ts';
import { provisionNames } from './provision-names.ts';
import { quotation } from './quotation.ts';
import type { Words } from '../en/words.ts';

/** 界面用语。 */
export const words: Words = {
  lang: localeFacts('zh').lang,
  name: NAME.zh,
  tagline: TAGLINE.zh,
  skip: '跳到正文',
  menu: '主菜单',
  scheme: { label: '明暗', light: '浅色', dark: '深色' },
  nav: {
    documents: '文件',
    themes: '主题',
    compare: '对照',
    emphasis: '图表',
    wording: '共同表述',
    terms: '提法',
    commitments: '数字',
    own: '自己的文件',
    search: '搜索',
    method: '方法',
    data: '数据',
  },
  ways: { label: '对照的方式', themes: '按主题', compare: '两份文件' },
  find: { label: '查找语句', placeholder: '查找语句，或粘贴引文核对' },
  footer: {
    text: `文本为各级政府公文。断句、主题、议题、注释${HAS_ENGLISH ? '、译文' : ''}等编辑内容出自本站，均已标明。`,
    version: '数据版本',
  },
  cut: {
    newest: (shown, all) => `此处列出${countDocuments(all)}中最新的${countWord(shown)}份。`,
    first: (shown, all) => `此处列出前 ${shown} 项，共 ${all} 项。`,
    more: (count) => `另有 ${count} 处`,
    count: countDocuments,
    data: '全部数据',
    whole: '文本众多，不合为一个文件：请取各文件自己的数据。',
    documents: '全部文件',
    search: '搜索全部出处',
    filter: '筛选',
  },
  punctuation: { comma: '，', space: '' },
  none: { name: '无主题', glyph: '·' },
  notStated: '来源未载明',
  /** By the id of a level. */
  level: Object.fromEntries(LEVELS.map(({ id, name }) => [id, name.zh])),
  facts: {
    issuer: '发文机关',
    place: '地区',
    level: '层级',
    docNumber: '发文字号',
    adopted: '通过日期',
    issued: '成文日期',
    genre: '文种',
    size: '篇幅',
    source: '来源文件',
    restorations: '校正',
  },
  size: (provisions, sentences, characters) =>
    `${provisions} 个条款，${sentences} 句，${characters.toLocaleString('en')} 字`,
  number: provisionNames,
  quotation,
  collection: {
    title: collection.title,
    description: collection.description,
    noscript: collection.noscript,
    lead: collection.lead,
    empty: collection.empty,
    emptyLinks: collection.emptyLinks,
  },
  collect: collection.collect,
  offline,
  failures,
  sentenceLink: (id, theme) => `第 ${id} 句的链接，主题：${theme}`,
  provisionLink: (label) => `${label}的链接`,
  text: {
    label: '正文语言',
    zh: '中文',
    both: '中英对照',
    en: '英文',
    note: '英文为本站所译，并非官方译文；以中文原文为准。',
    how: '如何翻译与核对',
  },
  report: '指出错误',
  tools: {
    unloaded: '选取和引用所需的内容未能载入。可能是离线，或文件在途中被拦截。',
  },
  notFound: {
    title: '没有这个页面',
    lead: '此地址没有页面，可能输入有误。',
    ways: '可以去',
  },
  home,
  documents,
  document,
  aids,
  draft,
  hits,
  themes,
  theme,
  compare,
  emphasis,
  wording,
  terms,
  commitments,
  search,
  quoteCheck,
  own,
  method,
  data,
};
