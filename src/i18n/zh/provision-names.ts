import type { Words } from '../en/words.ts';

/** 没有序号的条款的名称。 */
export const provisionNames: Words['number'] = { preamble: '前言', closing: '结语' };
