import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { shortName } from '../../naming/short-name.ts';
import type { Document } from '../../corpus/model/corpus.ts';
import { formatDate } from '../../i18n/interface.ts';
import type { Comparison } from './comparison.ts';
import { comparisonTable } from './comparison-table.ts';
import { linked, MUTED, STRONG, styledParagraph, STYLES } from './word-style.ts';
import { localized } from '../../corpus/model/localized.ts';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** A4 on its side, so that two columns have room; margins in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 },
};

/**
 * Two documents side by side as a Word file (.docx): a table with a row for each row of the page, in
 * English with the translation below each text, in Chinese without. Made twice, it is the same bytes.
 */
export async function comparisonWord(comparison: Comparison): Promise<Buffer<ArrayBuffer>> {
  const { first, second, ui, version } = comparison;
  const { words, locale } = ui;
  const title = words.compare.pairTitle(shortName(first, locale), shortName(second, locale));
  const word = new WordDocument({
    title,
    creator: words.name,
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(`${words.name} · ${title} · `) },
        children: [
          new Paragraph({ text: title, heading: 'Heading1' }),
          ...[first, second].map((document) => record(document, comparison)),
          styledParagraph(words.compare.measure, MUTED),
          source(comparison),
          comparisonTable(comparison),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(word), version.date);
}

function record(
  { title, issuer, docNumber, issued }: Document,
  { ui: { locale, words } }: Comparison,
): Paragraph {
  const { comma } = words.punctuation;
  const facts = [localized(issuer, locale), docNumber, issued && formatDate(issued, locale)].filter(
    (fact) => fact !== null,
  );
  return new Paragraph({
    children: [
      new TextRun({ text: localized(title, locale), ...STRONG }),
      new TextRun({ text: `${comma}${facts.join(comma)}` }),
    ],
  });
}

function source({ first, second, ui, version, address }: Comparison): Paragraph {
  const url = address(`compare/${first.id}/${second.id}/`);
  const stated = `${ui.words.data.versionLabel} ${version.version}`;
  return new Paragraph({
    spacing: { after: 200 },
    children: [
      new TextRun({ text: url === undefined ? stated : `${stated} · `, ...MUTED }),
      ...(url === undefined ? [] : [linked(url, url)]),
    ],
  });
}

function footer(text: string): Footer {
  const children = [text, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, ...MUTED })] }),
    ],
  });
}

/** An id that the library draws by chance for a link. */
const DRAWN = /rId[\w-]{21}/gu;

/**
 * A Word file whose bytes come from its content alone: the dates in it become `date` (ISO 8601), and
 * the ids that were drawn by chance are counted.
 */
function sameBytes(word: Uint8Array, date: string): Buffer<ArrayBuffer> {
  const ids = new Map<string, string>();
  const settle = (text: string) =>
    text
      .replace(DRAWN, (id) => {
        const counted = ids.get(id) ?? `rIdLink${ids.size + 1}`;
        ids.set(id, counted);
        return counted;
      })
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date}T00:00:00Z`);
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(word))) {
    // A date without a time zone: the archive's clock has none either.
    files[path] = [strToU8(settle(strFromU8(bytes))), { mtime: `${date}T00:00:00` }];
  }
  return Buffer.from(zipSync(files));
}
