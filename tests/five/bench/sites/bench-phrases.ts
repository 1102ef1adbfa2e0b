import { randomInt, randomLcg } from 'd3';
import type { Section } from './bench-sections.ts';

const LONGEST = 40;

/** A phrase and the sections that have it, punctuation apart, as `document section`, counted from 0. */
export interface Phrase {
  text: string;
  sections: string[];
}

/**
 * Runs of 1 to 40 characters from any heading, paragraph or cell of the texts, drawn with a seed from 0 to 1.
 * Left out are those that would also arise where two lines of a section meet: nobody can say that they stand there.
 */
export function benchPhrases(
  texts: ReadonlyMap<string, readonly Section[]>,
  count: number,
  seed: number,
): Phrase[] {
  const sections = [...texts].flatMap(([id, own]) =>
    own.map(({ heading, lines }, index) => ({ key: `${id} ${index}`, lines: [heading, ...lines] })),
  );
  const lines = sections.flatMap((section) => section.lines);
  const source = randomInt.source(randomLcg(seed));
  const draw = (below: number) => source(Math.max(below, 1))();
  const phrases: Phrase[] = [];
  while (phrases.length < count) {
    const characters = [...(lines[draw(lines.length)] ?? '')];
    const length = 1 + draw(LONGEST);
    const start = draw(characters.length - length + 1);
    const text = characters.slice(start, start + length).join('');
    const sought = significant(text);
    if (sought === '') continue;
    const holding = sections.filter((each) => each.lines.some((line) => significant(line).includes(sought)));
    const joined = sections.filter((each) => significant(each.lines.join('')).includes(sought));
    if (joined.length === holding.length) phrases.push({ text, sections: holding.map(({ key }) => key) });
  }
  return phrases;
}

function significant(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
