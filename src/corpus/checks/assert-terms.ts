import { ContentError } from '../read/content-error.ts';
import type { Document } from '../model/corpus.ts';
import { documentTexts } from '../model/document-texts.ts';
import { formsIn, type Term } from '../model/terms.ts';

/** Every form of every term stands somewhere in the texts. */
export function assertTermsOccur(
  documents: readonly Document[],
  terms: readonly Term[],
  folder: string,
): void {
  const found = new Set(
    documents.flatMap((document) =>
      documentTexts(document).flatMap(({ zh }) => formsIn(zh, terms).map(({ form }) => form)),
    ),
  );
  for (const { id, term, variants } of terms) {
    const forms = [term, ...variants];
    const missing = forms.findIndex((form) => !found.has(form));
    if (missing !== -1) {
      throw new ContentError(
        `${folder}/${id}.yaml`,
        `“${forms[missing] ?? ''}” stands nowhere in the documents. Remove it.`,
        fieldOf(missing),
      );
    }
  }
}

/** A form belongs to one term alone, so that no occurrence is counted for two. */
export function assertFormsDistinct(terms: readonly Term[], folder: string): void {
  const owners = new Map<string, string>();
  for (const { id, term, variants } of terms) {
    for (const [index, form] of [term, ...variants].entries()) {
      const owner = owners.get(form);
      if (owner !== undefined) {
        throw new ContentError(
          `${folder}/${id}.yaml`,
          `“${form}” is listed by ${owner === id ? 'itself twice' : `${folder}/${owner}.yaml too`}. Keep it once.`,
          fieldOf(index),
        );
      }
      owners.set(form, id);
    }
  }
}

/** Related terms exist, each named once, and none is the term itself. */
export function assertTermsRelated(terms: readonly Term[], folder: string): void {
  const ids = new Set(terms.map(({ id }) => id));
  for (const { id, related } of terms) {
    const wrong = related.findIndex(
      (each, index) => !ids.has(each) || each === id || related.indexOf(each) !== index,
    );
    if (wrong !== -1) {
      throw new ContentError(
        `${folder}/${id}.yaml`,
        `“related” names ${related[wrong] ?? ''}, which is no other term of the folder named once. Correct or remove it.`,
        ['related', wrong],
      );
    }
  }
}

/** Where a form stands in its term’s file: the first as `term`, the others under `variants`. */
function fieldOf(index: number): (string | number)[] {
  return index === 0 ? ['term'] : ['variants', index - 1];
}
