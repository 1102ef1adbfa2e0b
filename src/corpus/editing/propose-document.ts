import { assertFaithful } from '../checks/assert-source.ts';
import { ContentError } from '../read/content-error.ts';
import { parseEdition } from '../read/parse-edition.ts';
import { restoreSource } from '../read/restore-source.ts';
import { listDecisions } from './list-decisions.ts';
import { proposeParts } from './propose-parts.ts';
import { proposeRecord } from './propose-record.ts';
import { proposeRestoration } from './propose-restoration.ts';
import { readLines } from './read-lines.ts';
import { writeEdition, writeSkeletons } from './write-edition.ts';

/** A received text, decoded, with the name of its file and its SHA-256. */
export interface Received {
  name: string;
  text: string;
  sha256: string;
}

/** The files of a document that is proposed, its source apart, and what a person has to decide. */
export interface DocumentProposal {
  files: Record<string, string>;
  decisions: string[];
}

/**
 * Proposes a document from a received text: edition, codes and translation, none of them decided.
 * The proposed edition has every character of the source, as the build will check again.
 * @throws {ContentError} where the text is empty or not Chinese.
 */
export function proposeDocument(id: string, received: Received): DocumentProposal {
  if (!/\p{Script=Han}/u.test(received.text)) {
    throw new ContentError(received.name, 'has no Chinese text. Give the text of one document.');
  }
  const restoration = proposeRestoration(received.text);
  const parts = proposeParts(readLines(received.text, restoration));
  const record = proposeRecord(parts);
  const sourceFile = `${id}.txt`;
  const file = `content/documents/${id}.mdx`;
  const mdx = writeEdition(id, parts, record, restoration, {
    file: sourceFile,
    received: received.name,
    sha256: received.sha256,
  });
  const edition = parseEdition(mdx, file);
  assertFaithful(
    restoreSource(received.text, restoration.rules, restoration.furniture, file),
    edition.stream,
    received.text,
    { edition: () => file, source: received.name },
  );
  return {
    files: { [file]: mdx, ...writeSkeletons(id, edition) },
    decisions: listDecisions({ id, record, restoration, parts, edition }),
  };
}
