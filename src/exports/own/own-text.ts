import { sentencePieces, type OwnSheet, type SheetPassage, type SheetProvision } from './own-sheet.ts';

/** A text with what it shares and its nearest passages as plain text, which any program opens. */
export function ownText(sheet: OwnSheet): string {
  const { title, facts, provisions, words } = sheet;
  const parts = provisions.map((provision) => provisionText(provision, sheet));
  return `${[[title, ...facts, words.made].join('\n'), ...parts].join('\n\n')}\n`;
}

function provisionText({ chapter, heading, sentences, near }: SheetProvision, { words }: OwnSheet): string {
  const text = sentences.map(({ zh, opens }, index) => (opens && index > 0 ? `\n${zh}` : zh)).join('');
  const shared = sentences.flatMap((sentence) =>
    sentencePieces(sentence).flatMap(({ text: own, stretch }) =>
      stretch === null ? [] : [`  ${words.kinds[stretch.kind]}: ${own} — ${stretch.where}`],
    ),
  );
  const passages = near.length === 0 ? [words.nothingNear] : [words.nearest, ...near.map(passageText)];
  return [chapter, heading, text, ...shared, ...passages].filter((line) => line !== '').join('\n');
}

function passageText({ document, provision, likeness, zh }: SheetPassage): string {
  return `  ${document} ${provision} (${likeness.toFixed(2)}): ${zh}`;
}
