import { NAME } from '../corpus/edition/edition.ts';
import type { Document } from '../corpus/model/corpus.ts';
import { citationItem } from './citation/citation-item.ts';
import type { DataFile } from './data/data-file.ts';
import type { Interface } from '../i18n/interface.ts';

/** A description of a page for machines, in the words of schema.org. */
export interface StructuredData {
  '@type': string;
  [property: string]: unknown;
}

/** A document: an official text of a government body. What its source does not state is left out. */
export function documentStructure(document: Document): StructuredData {
  const { title, issuer, place, docNumber, adopted, issued } = document;
  return {
    '@type': 'Legislation',
    name: title.zh,
    alternateName: title.en,
    inLanguage: 'zh-Hans',
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuer.zh, alternateName: issuer.en },
    spatialCoverage: place.zh,
    ...(issued !== null && { datePublished: issued }),
    ...(docNumber !== null && { legislationIdentifier: docNumber }),
    ...(adopted !== null && { legislationDate: adopted }),
  };
}

/**
 * A document as reference managers and Google Scholar read it from the head of a page: names and contents of `<meta>`
 * elements. What is cited is the Chinese document, whatever the language of the page; an issuer in English would be
 * taken for a person of several names. The kind has no `citation_…` name.
 */
export function citationTags(document: Document): [name: string, content: string][] {
  const { title, author, number, genre, language } = citationItem(document);
  const [{ literal: issuer }] = author;
  return [
    ['citation_title', title],
    ['citation_author', issuer],
    ['citation_technical_report_institution', issuer],
    ...(number === undefined ? [] : [['citation_technical_report_number', number] as [string, string]]),
    ...(document.issued === null
      ? []
      : [['citation_publication_date', document.issued.replaceAll('-', '/')] as [string, string]]),
    ['citation_language', language],
    ['DC.type', genre],
  ];
}

/** The site, with its search where its absolute address is known. */
export function siteStructure(
  { words, path }: Interface,
  description: string,
  site: URL | undefined,
): StructuredData {
  const target = site && `${new URL(path('search/'), site).href}?q={search_term_string}`;
  return {
    '@type': 'WebSite',
    name: words.name,
    alternateName: NAME.zh,
    description,
    ...(site && { url: new URL(path(''), site).href }),
    ...(target !== undefined && {
      potentialAction: { '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' },
    }),
  };
}

/** The data set with the files it is taken away in, whose addresses are relative to the page where the site's is not known. */
export function dataStructure(
  { words, file }: Interface,
  version: { version: string; date: string },
  files: readonly DataFile[],
  site: URL | undefined,
): StructuredData {
  const address = (path: string) => (site === undefined ? file(path) : new URL(file(path), site).href);
  return {
    '@type': 'Dataset',
    name: `${words.name}: ${words.data.title}`,
    description: words.data.lead,
    version: version.version,
    dateModified: version.date,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    distribution: files.map(({ path }) => ({
      '@type': 'DataDownload',
      contentUrl: address(`data/${path}`),
      encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
    })),
  };
}
