import { countDocuments, countWord } from '../count-words.ts';
import type { Words } from '../../en/words.ts';

/** 主题列表和主题页的用语。 */
export const themes: Words['themes'] = {
  title: (themes) => `${countWord(themes)}个主题`,
  description: (documents, themes) =>
    `对照${countDocuments(documents)}所用的${countWord(themes)}个主题及其议题。`,
  lead: '框架取自临淄的文件：其六章分别提出建设忠诚型、学习型、务实型、法治型、服务型和清廉型政府。每份文件都逐句依此归类。',
  topics: (count) => `${count} 个议题`,
  read: '对照',
};

export const theme: Words['theme'] = {
  title: (name, documents) => `${name}：${countDocuments(documents)}并排对照`,
  description: (definition, documents) =>
    `逐个议题看${countDocuments(documents)}说了什么、没说什么。${definition}`,
  topics: '议题',
  gap: '没有谈到这一议题的语句',
  heading: '标题',
  otherwise: (code) => `编入${code}`,
  share: (percent) => `占全文${percent}`,
  editorial: '问题与概述由编者撰写；语句为文件原文。',
  provision: (label) => `条款${label}`,
  answered: (count, of) => `${of}份中有${count}份回答`,
  choose: '文件及其次序',
  moveEarlier: (document) => `将${document}前移一位`,
  moveLater: (document) => `将${document}后移一位`,
  rows: {
    label: '议题',
    all: '全部',
    answered: '所示文件都谈到的',
    gaps: '有文件未谈的',
  },
  copy: '复制此视图的链接',
  copied: '链接已复制。',
  noRows: '没有符合这一选择的议题。请改选议题或文件。',
  unknown: (parts) => `链接中有本页没有的内容（${parts}），已略过；请从下列文件中选择。`,
  documentsRow: '文件',
  question: '问题',
  summary: '概述',
};
