import { HAS_ENGLISH } from '../../../corpus/edition/edition.ts';
import { countDocuments } from '../count-words.ts';
import type { QuoteCheckWords } from '../../en/pages/quote-check.ts';

/** 引文核对页的用语，单独成文，使该页只载入这些。 */
export const quoteCheck: QuoteCheckWords = {
  title: '核对引文',
  description: (documents) =>
    `粘贴一段引文，看它是否出自${countDocuments(documents)}、在哪一条、有没有引错。`,
  lead: (documents) =>
    `粘贴一段引文${HAS_ENGLISH ? '，中文原文或本站英译均可' : ''}，看它是否出自${countDocuments(documents)}、在哪一条、有没有引错。`,
  private:
    '比对在浏览器中进行，这里粘贴的文字不会发送到任何地方。引文不太长时，也写入网址#之后的部分，可用来分享核对结果；浏览器不会把这一部分发送给网站。',
  button: '核对',
  help: '繁体、标点不同、有省略号、个别字不同、几处拼在一起，都能认出并说明。',
  try: '例如',
  noscript: '核对引文需要JavaScript。没有JavaScript时，可通读文件，并用浏览器的页内查找。',
  readInstead: '读文件全文',
  searchInstead: '搜索',
  link: '核对整段引文',
  nothingPasted: (documents) => `粘贴一段引文，与${countDocuments(documents)}比对。`,
  ownPage: '在单独的页面查看核对结果',
  loading: '正在比对……',
  failed: '文件未能载入，尚未比对，请检查网络后重试。',
  retry: '重试',
  comma: '，',
  verdicts: {
    exact: '一字不差',
    form: '文字相同，标点或字形不同',
    near: '有出入',
    joined: '由几处文字拼合而成',
    partly: '只有一部分出自这些文件',
    none: '这些文件中没有。',
    empty: '请粘贴至少有一个汉字、字母或数字的引文。',
    long: '文字过长，请不要超过20,000字。',
  },
  differ: (count, language) => `${count}${language === 'zh' ? '字' : '个单词'}不同`,
  exactIn: (documents) => `一字不差：${documents}`,
  near: (differ, documents) => `有出入，${differ}：${documents}`,
  inDocuments: (verdict, documents) => `${verdict}：${documents}`,
  shortPlaces: (places, documents) => `文字太短，不足以断定出处。${documents}份文件中共有${places}处。`,
  explained: {
    exact: '每个字都相同，包括标点。引文首尾的引号和空白不计。',
    partly: '引文的一部分出自这些文件，其余部分任何一份都没有。',
    none: (documents) =>
      `${countDocuments(documents)}中没有这段文字，也没有只差几个字的文字，可能出自其他文件。`,
    short: `不足6个汉字${HAS_ENGLISH ? '或3个英文单词' : ''}，不足以断定出处。以下是它出现的所有地方，不计标点。`,
  },
  ofMany: {
    partly: (compared, documents) =>
      `引文的一部分出自这些文件。已与${countDocuments(documents)}中最相近的${compared}份比对，其余部分没有找到。`,
    none: (compared, documents) =>
      `${countDocuments(documents)}中没有同样的文字。最相近的${compared}份已逐句比对，也没有只差几个字的文字。`,
    short: `不足6个汉字${HAS_ENGLISH ? '或3个英文单词' : ''}，不足以断定出处。以下是它在已比对的文件中出现的地方，不计标点。`,
    nowhere: '已比对的文件中没有',
    unread: (documents) => `以上并非全部：另有${documents}份文件可能有同样的文字。`,
  },
  from: {
    'in-order': '各部分出自同一份文件，次序相同，中间略去了文字。',
    'one-document': '各部分出自同一份文件，但次序不同。',
    several: '各部分出自不同的文件。',
  },
  changes: (count) => `有${count}处文字不同。`,
  alsoDiffer: (changes, forms) => `${changes}${forms}也不同。`,
  formsDiffer: (forms) => `文字相同；不同的是${forms}。`,
  forms: {
    punctuation: '标点',
    space: '空白或不可见字符',
    script: '繁体字或异体字',
    width: '全角半角或大小写',
  },
  rewritten: (pairs) => `引文与原文写法不同：${pairs}。`,
  struck: '删除线：引文多出',
  underlined: '双下划线：引文漏掉',
  onlyQuoted: '引文多出：',
  onlyPassage: '引文漏掉：',
  part: (number, verdict) => `第${number}部分：${verdict}`,
  stands: {
    exact: '一字不差',
    near: (differ) => `有出入，${differ}`,
    nowhere: '任何一份文件都没有',
  },
  placeExact: '一字不差',
  placeForm: '文字相同，写法不同',
  nearest: '最相近的文字（并不相同）',
  nearestBelow: '下面是最相近的文字，并不相同。',
  shared: {
    title: (count) => `有${count}处八字以上的文字相同`,
    in: '见于',
    terms: (count) => `用了提法表中的${count}个提法`,
    more: (count) => `另有${count}处`,
    own: '对照自己的整份文件',
    ownHow: '几句以上的文字，可到专页逐条对照，看哪些文字相同、哪些条款最相近。',
  },
  translation: '与本站的非官方英译比对；以中文为准。',
  citation: '引注',
  citationCopied: '已复制引注。',
  copyRefused: '浏览器不允许复制，请选中文字手动复制。',
  range: (from, to) => `${from}至${to}`,
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
