import type { LookedWords } from '../../en/lists/looked.ts';

/** “查过的词”一栏的用语。 */
export const looked: LookedWords = {
  title: '查过的词',
  lead: '释义或词条打开满一秒的提法，新的在前，只存在本浏览器中。',
  none: '暂无。读正文时把指针或手指停在提法上，即显示释义。',
  met: '见于',
  forget: '移除',
  forgetNamed: (term) => `移除：${term}`,
  forgetAll: '全部移除',
  forgot: (count) => `已移除 ${count} 个。`,
  undo: '撤销',
  undone: '已撤销。',
  notKept: '浏览器存储被禁用或已满，未能保存这次改动。',
  anki: '下载 Anki 卡片',
  ankiNote:
    '文本文件，每个提法一张卡片：正面为提法，背面为拼音、英译、含义；在正文中查的，附所在句子及其网址。在 Anki 中选“文件—导入”；以后再导入，会并入已有卡片。',
  saved: (count) => `已保存 ${count} 张卡片。`,
  failed: '未能生成文件，请检查网络后重试。',
};
