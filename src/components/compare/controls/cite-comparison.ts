import type { CompareWords } from '../../../i18n/en/pages/compare.ts';
import { chosenForm } from '../../citation/chosen-form.ts';
import { copyText } from '../../citation/copy-text.ts';
import { loadCitation, siteAddress } from '../../citation/load-citation.ts';

/**
 * Copies the citations of documents, in the form that the reader chose last, and the address of their comparison.
 * Returns what to say of it: where the browser refuses the clipboard, the citations themselves.
 */
export async function copyCitations(
  documents: readonly string[],
  words: CompareWords['bar'],
): Promise<string> {
  const citations = citationsOf(documents, words.compared);
  try {
    await copyText(citations);
    return words.cited;
  } catch (error) {
    console.warn(error);
    return citations.then(
      (text) => `${words.select}\n${text}`,
      () => words.uncited,
    );
  }
}

async function citationsOf(documents: readonly string[], compared: string): Promise<string> {
  const citations = documents.map((id) => loadCitation(id, chosenForm(), siteAddress(`documents/${id}/`)));
  return [...(await Promise.all(citations)), `${compared} ${location.href}`].join('\n');
}
