import { ExternalHyperlink, TextRun, type IStylesOptions } from 'docx';

/** Small print of a Word file; sizes are half points. */
export const MUTED = { color: '5E574D', size: 18 } as const;

export const STRONG = { bold: true } as const;

const FONT = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia', eastAsia: 'SimSun' };

/** Faces that word processors have or replace; Chinese runs take the East Asian one. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 80, line: 300 } },
    },
    heading1: { run: { font: FONT, size: 34, bold: true }, paragraph: { spacing: { after: 160 } } },
  },
};

export function linked(text: string, link: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link,
    children: [new TextRun({ text, style: 'Hyperlink', size: MUTED.size })],
  });
}
