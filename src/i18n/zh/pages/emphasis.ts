import { NAME } from '../../../corpus/edition/edition.ts';
import { counted } from './counted.ts';
import { unit } from './emphasis-units.ts';
import { countWord, countDocuments } from '../count-words.ts';
import { FEW, type EmphasisWords } from '../../en/pages/emphasis.ts';
import type { ChartKind } from '../../en/shown-charts.ts';

/** 每类图说明什么。 */
const SHOWN: Record<ChartKind, string> = {
  shares: '各主题占多少篇幅',
  order: '在文中何处',
  pairs: '哪些文件相近',
  shared: '哪些措辞共有',
  figures: '哪些要求有数字',
  terms: '哪些提法先后出现',
};

/** 图表页的用语。 */
export const emphasis: EmphasisWords = {
  title: '图表',
  description: (documents, _, charts) =>
    `${countDocuments(documents)}的${countWord(charts.length)}张图：${charts.map((kind) => SHOWN[kind]).join('，')}。`,
  about: '关于这些图',
  lead: '某主题所占的比例，是一份文件中讲该主题的文字占全文的多少，以通读时给每句定下的一个主题为准。不属任何主题的语句也计入，列为“无主题”。',
  small: (documents) =>
    documents <= FEW
      ? `${countDocuments(documents)}为数不多：这些数字只说明这几份文本。`
      : '这些数字只说明所收的文本。',
  readings: (codings) =>
    `不确定的是编码：${countWord(codings)}位读者依据同一本编码手册，各自独立地给每一句定了主题。数字的范围，是它在各次编码与定稿之间的高低。一致到什么程度，见[方法页](method/)。`,
  unit,
  coding: {
    label: '编码',
    published: '定稿',
    names: { first: '第一次', second: '第二次', third: '第三次' },
  },
  choose: {
    label: '标出',
    document: '文件',
    theme: '主题',
    nothing: { document: '全部', theme: '全部' },
    clear: '清除',
    marked: '各图中已标出：{n}。',
    cleared: '未标任何项目。',
    and: '、',
    sorted: '已按{n}排序。',
    sort: (theme) => `按${theme}排序`,
    counted: '已按{n}计。',
    coded: '编码：{n}。',
  },
  tip: {
    label: '此处说明',
    all: '查看计入的全部内容',
    close: '关闭',
  },
  shares: {
    question: '每份文件把多少篇幅分给各主题？',
    how: '每条为一份文件，各段为各主题所占的篇幅。',
    counted: '按{n}计。',
    sort: '排序',
    lines: { quarter: '四分之一', half: '一半' },
    caveat: '每句只定一个主题，长串的列举也以全部字数计入。',
    largest: (theme, documents) => `${documents}为${theme}`,
    steady: (groups) => `无论依哪次编码、按哪种单位，篇幅最大的主题都相同的：${groups}。`,
    unsteady: (documents) => `${documents}的最大主题因编码或单位而异。`,
    longest: (document, sentence, percent) => `最长的一句（${document}，${sentence}）占该文件的${percent}。`,
  },
  positions: {
    question: '各主题在文中何处？',
    how: '每条为一份文件，从第一句到最后一句；沿条移动，可逐句阅读。',
    caveat: '前言和结语没有编号，不算第一条或最后一条。',
    first: '↓ 第一个编号条款',
    last: '最后一个编号条款 ↓',
    firstShort: '↓ 第一条',
    lastShort: '最后一条 ↓',
    cell: (sentences, begins) => `${sentences} 句，始于${begins}`,
    none: '无',
    tableNote: '该主题各字的平均位置：0%为第一字，100%为最后一字；小字为句数和首句的起点。',
  },
  distances: {
    question: '哪些文件相近？',
    profile: '主题相同的部分',
    wording: '措辞相同的部分',
    how: '每格为两份文件，底色越重，相同的越多。',
    counted: '主题按{n}计。',
    caveat: '给同一主题的篇幅相当，不等于讲的内容相同。',
    note: '共有的措辞在这里占两份文件合计的多少；[对照页](compare/)的表分别算占每一份的多少，所以那里的两个数一高一低，此处居中。主题相同的部分：两份文件中归于同样主题的部分（1减去全变差距离）。措辞相同的部分：两份文件的汉字中，处于双方都有的语句之内的部分，一字不差或略有出入均计，套语除外。',
    common: (percent) => `两份文件有${percent}归于同样的主题`,
    shared: (percent) => `两份文件有${percent}是双方都有的措辞`,
    pair: (a, b) => `${a}与${b}`,
    tableNote: '对角线以下为主题相同的部分，编码有出入时以小字列出各次编码之间的范围；以上为措辞相同的部分。',
  },
  shared: {
    question: '讲各主题的文字，有多少是共有的措辞？',
    how: '每点为一份文件：越靠右，讲该主题的文字也见于别的文件的越多。点下的数字是讲该主题的句数。',
    caveat: '措辞共有不等于抄录，其中多为全国通用的固定提法。',
    own: '没有',
    more: '共有 →',
    whole: '全文',
    of: (shared, characters) => `${characters} 字中 ${shared} 字`,
    base: (shared, characters, sentences) => `${sentences} 句 ${characters} 字中 ${shared} 字`,
    tie: (document, most, next, percent) => `${document}讲${most}和讲${next}的同为${percent}。`,
    nothing: '无句',
  },
  figures: {
    question: '各份文件对什么定了数字？',
    how: '每点为一份文件定下的数字，各题刻度自定，均从竖线处的零起；没有定数字的，写明文中怎样说。',
    caveat: '没有数字的规定，约束力未必更小。',
    note: '这些问题由编者选出，都是至少一份文件定了数字、可以相互对照的。全部规定见[可核对的规定](commitments/)。',
    asked: '问题',
    inWords: (words) => words,
    mentioned: '无数字',
    silent: '未提及',
  },
  terms: {
    question: '哪些提法出现，哪些消失？',
    how: '每行为一个提法，早的在上；圆点为用到它的文件，次数越多，圆点越大。',
    caveat: '各份文件出自不同政府：一份没有的提法，不等于已经停用。',
    note: (shown, all) =>
      `这${countWord(shown)}个提法由编者从 ${all} 个中选出。年份取所查文献给出的最早时间：首次使用、写入文件、印发或举行。实际可能更早。`,
    since: '始于',
    term: '提法',
    date: '时间',
    times: (count) => `${count} 次`,
    kinds: {
      'first-used': '首次使用',
      'written-into': '写入文件',
      issued: '印发',
      event: '举行或开始',
      example: '用例',
    },
  },
  legend: {
    older: '文件早于该提法',
    times: '用到该提法',
    principle: '“原则上”：容许例外',
  },
  mark: (row, figure) => `${row}：${figure}`,
  range: (low, high) => `各次编码为${low}至${high}`,
  ranged: (low, high) => `各次编码${low}至${high}`,
  same: '各次编码相同',
  rangeNote: '小字为各次编码之间的范围，编码有出入时列出。',
  between: (low, high) => `${low}至${high}`,
  profiles: {
    theme: (theme) => `各份文件有多少篇幅讲${theme}`,
    pair: '两份文件各有多少篇幅讲各主题',
    all: '在图表中查看',
  },
  table: '表格',
  tableOf: (question) => `同样的数字，列成表格：${question}`,
  more: '补充',
  document: '文件',
  theme: '主题',
  take: {
    picture: '图片',
    data: '数据',
    light: '浅底',
    dark: '深底',
    cite: '引用',
    embed: '嵌入',
    embedNote: '把这段代码复制到网页中，图与此处相同，也可点按。',
    copy: '复制',
    csv: '存为 CSV',
    copied: '已复制。',
    failed: '图片未能生成，请改取 SVG。',
    notCopied: '未能复制，请选中后手动复制。',
    citation: (title, version, date, address) =>
      `《${title.replace(/。$/u, '')}》，${NAME.zh}·图表，数据版本 ${version}（${date}）。${address}`,
    source: (version, date, address) => `${NAME.zh}，数据版本 ${version}（${date}），CC BY 4.0。${address}`,
    credit: (name) => `${name}，CC BY 4.0`,
    address: '本站副本不知道自己的网址：请在路径前补上所在主机。',
  },
  counted,
};
