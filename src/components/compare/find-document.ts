/** An entry of `documents.json`. */
export interface ListedDocument {
  id: string;
  name: { zh: string; en: string };
  issued: string | null;
}

/** Finds a document by its id, or by its name in either language with or without the year; the newest of several. */
export function findDocument(asked: string, listed: readonly ListedDocument[]): ListedDocument | undefined {
  const wanted = fold(asked);
  if (wanted === '') return undefined;
  const isMeant = ({ id, name, issued }: ListedDocument) =>
    [id, ...[name.zh, name.en].flatMap((each) => [each, `${each}${issued?.slice(0, 4) ?? ''}`])].some(
      (each) => fold(each) === wanted,
    );
  return listed.findLast(isMeant);
}

/** Without case, spaces and hyphens. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[\s-]+/gu, '');
}
