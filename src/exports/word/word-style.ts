import { ExternalHyperlink, Paragraph, TextRun, type IStylesOptions } from 'docx';

/** Small print of a Word file; sizes are half points. */
export const MUTED = { color: '5E574D', size: 17 } as const;

export const STRONG = { bold: true } as const;

const LATIN = 'Times New Roman';
const FONT = { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: 'SimSun' };

/** Faces that word processors have or replace by one of the same widths; Chinese runs take the East Asian one. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 20, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 60, line: 276 } },
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

/** A paragraph of one style. */
export function styledParagraph(text: string, style: typeof MUTED | typeof STRONG): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, ...style })] });
}
