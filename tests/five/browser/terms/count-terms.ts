import type { DocumentEntry } from '../../../../src/analysis/document/corpus-data.ts';
import type { TermsDataEntry } from '../../../../src/analysis/terms/term-counts.ts';

/** Every text of a document in corpus.json by its id, without white space. */
export function textsOf({ title, provisions, blocks }: DocumentEntry): Map<string, string> {
  const chapters = [...new Set(provisions.flatMap(({ chapter }) => chapter?.zh ?? []))];
  const texts: [string, string][] = [
    ['title', title.zh],
    ...chapters.map((text, index): [string, string] => [`chapter-${index + 1}`, text]),
    ...provisions.flatMap(({ id, heading, sentences }): [string, string][] => [
      ...(heading === null ? [] : [[`${id}.heading`, heading.zh] as [string, string]]),
      ...sentences.map((sentence): [string, string] => [sentence.id, sentence.zh]),
    ]),
    ...blocks.map(({ id, zh }): [string, string] => [id, zh]),
  ];
  return new Map(texts.map(([id, text]) => [id, text.replace(/\s/gu, '')]));
}

/** Counts by crossing out: each form in turn, the longest first, struck from the text where it stands. */
export function countByCrossingOut(text: string, terms: readonly TermsDataEntry[]): Map<string, number> {
  const forms = terms.flatMap(({ id, term, variants }) => [term, ...variants].map((form) => ({ id, form })));
  const found = new Map<string, number>();
  let left = text;
  for (const { id, form } of forms.sort((a, b) => b.form.length - a.form.length)) {
    const parts = left.split(form);
    if (parts.length === 1) continue;
    found.set(id, (found.get(id) ?? 0) + parts.length - 1);
    left = parts.join('\0'.repeat(form.length));
  }
  return found;
}
