import { textPieces, type OwnSheet, type SheetPassage, type SheetPart, type SheetText } from './own-sheet.ts';

/** A text with what it shares, its guessed themes and its nearest passages as plain text, which any program opens. */
export function ownText({ title, facts, nearestOverall, documents, parts, words }: OwnSheet): string {
  const { share, runs, nearest } = words.documents;
  const shared = documents.map(
    (each) =>
      `  ${each.name}: ${share} ${each.shareText} · ${runs} ${each.runs} · ${nearest} ${each.nearest}`,
  );
  const blocks = [
    [title, ...facts],
    [nearestOverall, ...shared],
  ].map((lines) => lines.join('\n'));
  return `${[...blocks, ...parts.map((part) => partText(part, words))].join('\n\n')}\n`;
}

function partText(part: SheetPart, words: OwnSheet['words']): string {
  if (part.kind !== 'provision') return [part.zh, ...sharedLines(part, words)].join('\n');
  const { heading, sentences, themes, near } = part;
  const text = sentences.map(({ zh, opens }, index) => (opens && index > 0 ? `\n${zh}` : zh)).join('');
  const texts = heading === null ? sentences : [heading, ...sentences];
  return [
    heading?.zh ?? '',
    text,
    ...texts.flatMap((each) => sharedLines(each, words)),
    themes.length === 0 ? '' : `${words.guess} ${themes.join(words.between)}`,
    ...(near.length === 0 ? [words.nothingNear] : [words.nearest, ...near.map(passageText)]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function sharedLines(text: SheetText, { kinds }: OwnSheet['words']): string[] {
  return textPieces(text).flatMap(({ text: own, stretch }) =>
    stretch === null ? [] : [`  ${kinds[stretch.kind]}: ${own} — ${stretch.where}`],
  );
}

function passageText({ document, provision, measured, heading, zh, en }: SheetPassage): string {
  const translation = en === '' ? '' : `\n    ${en}`;
  const name = heading === '' ? '' : ` ${heading}`;
  return `  ${document} ${provision} (${measured})${name}\n    ${zh}${translation}`;
}
