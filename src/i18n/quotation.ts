const en = {
  bar: 'Selected passage',
  text: 'Copy text',
  cited: 'Copy with citation',
  link: 'Copy link',
  form: 'Form of citation',
  textCopied: 'The text is copied.',
  citedCopied: 'The text is copied with its citation.',
  linkCopied: 'The link is copied.',
  unloaded: 'The citation could not be loaded. Try again.',
  refused: 'The browser did not allow copying: copy from this field.',
  unread: 'The address names a passage that is not in this text. Nothing is marked.',
  copy: 'Copy',
  forms: {
    'gbt-7714-2025': 'GB/T 7714—2025',
    'gbt-7714-2015': 'GB/T 7714—2015',
    law: 'Chinese legal style',
    chicago: 'Chicago',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
};

const zh: typeof en = {
  bar: '选中的文字',
  text: '复制原文',
  cited: '复制并附引注',
  link: '复制链接',
  form: '引注格式',
  textCopied: '已复制原文。',
  citedCopied: '已复制原文和引注。',
  linkCopied: '已复制链接。',
  unloaded: '引注未能载入，请重试。',
  refused: '浏览器不允许复制，请从此框中复制。',
  unread: '网址所指的文字不在本文中，未作标记。',
  copy: '复制',
  forms: {
    'gbt-7714-2025': 'GB/T 7714—2025',
    'gbt-7714-2015': 'GB/T 7714—2015',
    law: '法学引注手册',
    chicago: 'Chicago',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
};

/** The words of quotations, apart from the others so that a page loads no more than these for them. */
export const quotation = { en, zh };
