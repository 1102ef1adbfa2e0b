import { FRAME } from '../../../corpus/edition/edition.ts';
import { countDocuments, countWord } from '../count-words.ts';
import type { Words } from '../../en/words.ts';

/** 主题列表和主题页的用语。 */
export const themes: Words['themes'] = {
  title: (themes) => `${countWord(themes)}个主题`,
  description: (documents, themes) =>
    `对照${countDocuments(documents)}所用的${countWord(themes)}个主题及其问题。`,
  lead: `${FRAME.lead.zh}各文件逐句按此归类。`,
  topics: (count) => `${count}个问题`,
};

export const theme: Words['theme'] = {
  title: (name, documents) => `${name}：${countDocuments(documents)}并排对照`,
  description: (definition, documents) =>
    `逐个问题看${countDocuments(documents)}说了什么、没说什么。${definition}`,
  topics: '问题',
  states: { figure: '有数字', speaks: '谈到', silent: '未谈' },
  about: '这个主题包括什么',
  gap: '此文件未谈到',
  heading: '标题',
  otherwise: (code) => `编入${code}`,
  uncoded: '不编入任何主题',
  share: (percent) => `占${percent}`,
  editorial: '问题和概述由本站撰写，其余为文件原文。',
  choose: '选择文件及次序',
  moveEarlier: (document) => `将${document}前移一位`,
  moveLater: (document) => `将${document}后移一位`,
  rows: {
    label: '问题',
    all: '全部',
    answered: '所选文件都谈到',
    gaps: '有的未谈',
  },
  copy: '复制本页链接（含所选文件）',
  copied: '链接已复制。',
  noRows: '没有符合条件的问题，请改选。',
  unknown: (parts) => `链接中的“${parts}”本页没有，已忽略，请在“显示”中重新选择。`,
  unshown: '未显示：',
  bring: (document) => `显示${document}，换下最后一栏`,
  first: '第一份文件',
  second: '第二份文件',
  more: '显示其余',
  only: '·两份中只有这份谈到',
  question: '问题',
  summary: '概述',
};
