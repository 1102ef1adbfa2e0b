import type { Phrase } from './bench-phrases.ts';

/** Of what has a phrase, the share found; and of what is found, the share that has it. */
export interface Found {
  recall: number;
  precision: number;
}

/** How well phrases are found, by section and by document, where each answer is `document section`, several times or once. */
export function measureRecall(
  phrases: readonly Phrase[],
  answers: readonly (readonly string[])[],
): { places: Found; documents: Found } {
  const wanted = phrases.map(({ sections }) => sections);
  const documentOf = (section: string) => section.split(' ')[0] ?? '';
  const byDocument = (all: readonly (readonly string[])[]) => all.map((each) => each.map(documentOf));
  return {
    places: compare(wanted, answers),
    documents: compare(byDocument(wanted), byDocument(answers)),
  };
}

function compare(wanted: readonly (readonly string[])[], answers: readonly (readonly string[])[]): Found {
  let [right, found, all] = [0, 0, 0];
  for (const [index, each] of wanted.entries()) {
    const [own, held] = [new Set(answers[index]), new Set(each)];
    right += own.intersection(held).size;
    found += own.size;
    all += held.size;
  }
  return { recall: right / all, precision: found === 0 ? 0 : right / found };
}
