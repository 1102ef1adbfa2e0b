import { breakLines } from '../../../charts/sheet/break-lines.ts';

/** What a line may not be broken inside: a Latin word, or a character with the marks that open before and close behind it. */
const UNIT =
  /[（《〈“‘〔【「『(]*(?:[\p{Script=Latin}\p{M}\p{N}’'/%&,.:;–·-]+|[^\n])[，。；：、！？）》〉”’〕】」』…—)]*\s*/gu;

/**
 * Sets a passage into lines, so that none begins with a mark that closes or ends with one that opens.
 * @param fits whether a line is not too wide
 */
export function pictureLines(text: string, fits: (line: string) => boolean): string[] {
  return text.split('\n').flatMap((paragraph) => breakLines(paragraph.match(UNIT) ?? [], fits));
}
