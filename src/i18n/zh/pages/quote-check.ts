import { countDocuments } from '../count-words.ts';
import type { QuoteCheckWords } from '../../en/pages/quote-check.ts';

/** 引文核对页的用语，单独成文，使该页只载入这些。 */
export const quoteCheck: QuoteCheckWords = {
  title: '核对引文',
  description: (documents) =>
    `粘贴一段引文，看它是否、在何处、以何种准确程度见于${countDocuments(documents)}。引文不会发送到任何地方。`,
  lead: (documents) =>
    `粘贴一段引文，中文原文或本站英译均可，看它是否、在何处、以何种准确程度见于${countDocuments(documents)}。`,
  private:
    '比对在您的浏览器中进行，所粘贴的文字不会发送到任何地方。网址在 # 之后保留引文，浏览器不发送这一部分，因此可以分享核对结果。',
  label: '引文',
  button: '核对',
  help: '繁体字、标点不同、以省略号略去文字、个别字有出入、几段文字连在一起，都会辨认，并在结果中说明。',
  try: '例如',
  noscript:
    '核对引文需要 JavaScript，因为比对在浏览器中进行，不经服务器。没有 JavaScript 时，可通读文件，并用浏览器自带的页内查找。',
  readInstead: '去读文件全文',
  searchInstead: '去检索',
  link: '核对整段引文',
  nothingPasted: (documents) => `粘贴一段引文，与${countDocuments(documents)}比对。`,
  loading: '正在比对……',
  failed: '文本未能载入，尚未比对。可能是离线，或连接中断。',
  retry: '重试',
  comma: '，',
  verdicts: {
    exact: '逐字相同',
    form: '文字相同，写法有别',
    near: '并非逐字相同',
    joined: '由几处文字拼合而成',
    partly: '只有一部分见于这些文件',
    none: '不见于这些文件。',
    empty: '没有可比对的文字。请至少粘贴一个汉字、字母或数字。',
    long: '文字过长，无法一次比对。请不要超过 20,000 字。',
  },
  differ: (count, language) => `有 ${count} ${language === 'zh' ? '字' : '个单词'}不同`,
  near: (differ, documents) => `并非逐字相同，${differ}：${documents}`,
  inDocuments: (verdict, documents) => `${verdict}：${documents}`,
  shortPlaces: (places, documents) =>
    `文字太短，不足以断定出处。它见于 ${documents} 份文件，共 ${places} 处。`,
  explained: {
    exact: '每个字符都相同，包括标点。引文首尾的引号和空白不计。',
    partly: '引文的一部分见于这些文件，其余部分不见于任何一份。',
    none: (documents) =>
      `${countDocuments(documents)}中没有逐字相同的文字，也没有只差几个字的文字。它可能出自其他文件。`,
    short: '不足 6 个汉字或 3 个英文单词，不足以断定出处。以下是它出现的所有地方，标点不计。',
  },
  ofMany: {
    partly: (compared, documents) =>
      `引文的一部分见于这些文件。已与${countDocuments(documents)}中和引文相同之处最多的 ${compared} 份比对，其余部分不见于这 ${compared} 份。`,
    none: (compared, documents) =>
      `${countDocuments(documents)}中没有一份有同样的文字。和引文相同之处最多的 ${compared} 份已逐句比对，也没有只差几个字的文字。`,
    short: '不足 6 个汉字或 3 个英文单词，不足以断定出处。以下是它在已比对的文件中出现的地方，标点不计。',
    nowhere: '不见于已比对的文件',
    unread: (documents) => `以上并非全部：另有 ${documents} 份文件可能有同样的文字。`,
  },
  from: {
    'in-order': '各部分出自同一份文件，次序与文件相同；文件在其间还有其他文字。',
    'one-document': '各部分出自同一份文件，但次序与文件不同。',
    several: '各部分并非出自同一份文件。',
  },
  changes: (count) => `有 ${count} 处文字不同。`,
  alsoDiffer: (changes, forms) => `${changes}${forms}也不同。`,
  formsDiffer: (forms) => `文字相同；不同的是${forms}。`,
  forms: {
    punctuation: '标点',
    space: '空白或不可见字符',
    script: '繁体字或异体字',
    width: '全角半角或大小写',
  },
  rewritten: (pairs) => `引文与原文的写法依次为：${pairs}。`,
  struck: '删除线：仅见于引文',
  underlined: '下划线：仅见于文件',
  onlyQuoted: '仅见于引文：',
  onlyPassage: '仅见于文件：',
  part: (number, verdict) => `第 ${number} 部分：${verdict}`,
  stands: {
    exact: '逐字相同',
    near: (differ) => `并非逐字相同，${differ}`,
    nowhere: '不见于任何一份文件',
  },
  placeExact: '逐字相同',
  placeForm: '并非逐字相同',
  nearest: '最接近的文字，并不相符',
  nearestBelow: '下面是最接近的文字，并不相符。',
  translation: '与本项目的非官方英译比对。仅中文文本为准。',
  citation: '引注',
  citationCopied: '已复制引注。',
  copyRefused: '浏览器不允许复制，请选中文字自行复制。',
  range: (from, to) => `${from} 至 ${to}`,
  pieces: {
    title: '标题',
    preamble: '前言',
    closing: '结语',
    chapter: '章标题',
    table: '表',
    annex: '附件',
    other: '条款之外',
  },
};
