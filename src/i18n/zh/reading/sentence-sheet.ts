import type { sentenceSheet as english } from '../../en/reading/sentence-sheet.ts';

/** 点开一句后的面板用语。 */
export const sentenceSheet: typeof english = {
  label: (place) => `${place}句`,
  theme: '主题',
  terms: '句中提法',
  elsewhere: '别处怎么说',
  beside: '并排文件',
  close: '关闭',
};
