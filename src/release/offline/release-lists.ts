import type { EditionPart } from './edition-part.ts';

/** Files by address, with their digests; a page has none, it names its release. */
export type FileList = Record<string, string>;

/** What keeping a part of the edition takes. */
export interface PartSize {
  files: number;
  /** As they lie in the browser. */
  bytes: number;
  /** As a server sends them with gzip. */
  sent: number;
}

/** What a release says of itself. */
export interface EditionSummary {
  version: string;
  /** ISO 8601, the day of that version. */
  date: string;
  parts: Record<EditionPart, PartSize>;
}

/** The address of what a release says of itself (`edition`), or of the files of a part. */
export function listAddress(base: string, release: string, list: EditionPart | 'edition'): string {
  return `${base}offline/${release}/${list}.json`;
}

/** The SHA-256 of a file in base64url, shortened to 72 bits, which tell the files of a site apart. */
export async function digest(bytes: BufferSource): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCodePoint(...sum))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 12);
}
