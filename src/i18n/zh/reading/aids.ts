import type { Words } from '../../en/words.ts';

export const aids: Words['aids'] = {
  failed: '未能载入，请重试。',
  pinyin: {
    on: '注音',
    title: '在词上加注拼音',
    note: '注音为本项目所加，按词典本调，不标变调；不属正文，也不随正文复制。',
  },
  traditional: {
    on: '繁體',
    title: '以繁体字显示',
    note: '正文以繁体字显示（台湾通行字形），由程序按词转换；复制、引用、地址和查找仍用发布时的简体原文。',
  },
};
