import { THEMES } from '../../corpus/model/themes.ts';
import { countWord as inEnglish } from '../../i18n/en/count-words.ts';
import { countWord as inChinese } from '../../i18n/zh/count-words.ts';

/** What every TEI document says of the edition, in both languages. */
export const STATEMENTS = {
  publisher: '对读 / Duidu',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  responsibilities: {
    editors: { zh: '整理、切分、编码与注释', en: 'restoration, cutting, coding and notes' },
    translators: { zh: '英译与译注', en: 'English translation and its notes' },
  },
  officialText: {
    zh: '中文文本是国家机关的公文，不适用《中华人民共和国著作权法》（第五条）。英译为本项目的非官方译文，以中文为准。',
    en: 'The Chinese text is an official document of a state organ, to which the Copyright Law of the People’s Republic of China does not apply (article 5). The English is this project’s unofficial translation; the Chinese alone is authentic.',
  },
  additions: {
    zh: '本项目所加的编码、注释与译文，以知识共享署名 4.0 国际许可协议（CC BY 4.0）发布。',
    en: 'What this project adds (codes, notes, translation) is under the Creative Commons Attribution 4.0 International Licence, CC BY 4.0.',
  },
  received: {
    zh: '本项目收到的文本文件，逐字节保存；未与发文机关的原件核对。',
    en: 'The text file as received, kept byte for byte; it was not compared with the issuer’s original.',
  },
  project: {
    zh: `中国政府文件的对读本，按${inChinese(THEMES.length)}个主题比较。`,
    en: `An edition for reading documents of Chinese governments side by side, compared by ${inEnglish(THEMES.length)} themes.`,
  },
  correction: {
    zh: '来源有损坏且规则不能复原之处，由编者改正：sic 为来源，corr 为本版；不属正文而删去的文字标为 surplus。取 sic、orig 与 surplus，即得来源全文（空白除外）；取 corr 与 reg，即得本版。',
    en: 'Damage that no rule undoes is corrected by hand: sic is the source, corr the edition; what is no part of the text is marked surplus. Read with sic, orig and surplus the text is the source, white space apart; read with corr and reg it is the edition.',
  },
  normalization: {
    zh: '按规则复原之处：繁体字、半角标点用 orig（来源）与 reg（本版），插入的拼音标为 surplus。',
    en: 'What is restored by rule: traditional characters and half-width punctuation as orig (source) and reg (edition), injected pinyin as surplus.',
  },
  segmentation: {
    zh: 'div 为章、条款或其他部分，p 为段，s 为句：正文一句，或由分号分开的一个分句。n 为语料中的编号，两种文字相同；英文以 corresp 指向中文。',
    en: 'A div is a chapter, a provision or another part, a p is a paragraph, an s is a sentence: one of body prose, or a clause of it ended by a semicolon. The attribute n is the id in the corpus, the same in both languages; the English points to the Chinese by corresp.',
  },
  interpretation: {
    zh: '每句的 ana 先列主要主题（或 none），其后为次要主题。编码两次，第二次不看第一次，再行裁定。',
    en: 'The ana of a sentence names its primary theme (or none) first, then its secondary ones. The texts were coded twice, the second time without sight of the first, and reconciled.',
  },
  themes: {
    zh: `${inChinese(THEMES.length)}个主题，取自《临淄区人民政府关于进一步加强政府自身建设的意见》的六章。`,
    en: `The ${inEnglish(THEMES.length)} themes, after the six chapters of Linzi’s document.`,
  },
  none: { zh: '无', en: 'None' },
  noneDefinition: { zh: '不属任何主题的句子。', en: 'Sentences of no theme.' },
  kinds: { zh: '文种与政府层级。', en: 'Kind of document and level of government.' },
} as const;
