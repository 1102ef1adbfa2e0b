import type { Part } from './cacheable-file.ts';

/** The files of a part of an edition by address, with their digests; a page has none, it names its release. */
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
  /** How many lists the digests of its files are spread over. */
  shards: number;
  version: string;
  /** ISO 8601, the day of that version. */
  date: string;
  parts: Record<Part, PartSize>;
}

/** What the reader asked to have kept. */
export interface Wish {
  languages: ('en' | 'zh')[];
}

/** What is kept, written when all of it is. */
export interface Kept extends Wish {
  version: string;
  date: string;
  /** ISO 8601, the day it was kept. */
  on: string;
  files: number;
  bytes: number;
}

/** Where the lists of a release are, ending in `/`. */
export function listFolder(base: string, release: string): string {
  return `${base}offline/${release}/`;
}

/** Where in its cache an edition says that it is whole. */
export function keptAddress(base: string): string {
  return `${base}offline/kept`;
}
