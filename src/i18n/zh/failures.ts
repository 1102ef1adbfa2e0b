import type { Words } from '../en/words.ts';

/** 后续内容未能载入时，各页程序的说明。 */
export const failures: Words['failures'] = {
  newer: '本页属于旧版本，请重新载入后继续。',
  old: '此浏览器版本过旧，无法使用这项功能。文件、主题、对照和图表仍可阅读。',
  reload: '重新载入',
};
