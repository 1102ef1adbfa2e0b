import { HAS_ENGLISH } from '../../corpus/edition/edition.ts';
import type { DraftWords } from '../en/draft.ts';

export const draft: DraftWords = {
  named: (name) => `${name}（草稿）`,
  title: '草稿。',
  notice: (uncoded, untranslated) =>
    [
      '本文件可阅读、检索，并与其他文件对照，不计入本站任何数字。',
      uncoded > 0 && `尚有 ${uncoded.toLocaleString('en')} 句未归主题。`,
      untranslated > 0 && `尚有 ${untranslated.toLocaleString('en')} 处未译。`,
    ]
      .filter((part) => part !== false)
      .join(''),
  untranslated: HAS_ENGLISH ? '尚未翻译' : '',
  uncoded: '尚未归主题',
  list: '草稿',
  listLead: `主题${HAS_ENGLISH ? '或译文' : ''}尚未完成，不计入任何数字。`,
};
