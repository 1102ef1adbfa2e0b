import type { Content } from '../read/content.ts';
import { ContentError } from '../edition/content-error.ts';
import { CONTENT_FOLDERS } from '../read/content-files.ts';
import { EDITION_FILE } from '../edition/read-edition.ts';
import { CODINGS, THEMES } from '../model/themes.ts';

/** Every file joined by a document's id or a theme's has its document or theme, and no source serves two documents. */
export function assertJoined(content: Content): void {
  const ids = new Set([...content.documents.map(({ id }) => id), ...content.unread]);
  for (const part of ['codes', ...CODINGS, 'translations', 'revisions'] as const) {
    for (const left of Object.keys(content[part]).filter((id) => !ids.has(id))) {
      ContentError.tell(
        `${CONTENT_FOLDERS[part]}/${left}.yaml`,
        `there is no document ${left}. Name the file by the id of its document (${[...ids].join(', ')}), or remove it.`,
      );
    }
  }
  for (const theme of Object.keys(content.themes).filter((id) => !THEMES.some((each) => each === id))) {
    ContentError.tell(
      `${CONTENT_FOLDERS.themes}/${theme}.yaml`,
      `there is no theme ${theme}. The themes are ${THEMES.join(', ')}: add it to ${EDITION_FILE}, or correct the name.`,
    );
  }
  // A document that cannot be read does not say which source is its own.
  if (content.unread.length === 0) assertSources(content);
}

function assertSources({ documents, sources }: Content): void {
  const used = new Map<string, string>();
  for (const { id, data } of documents) {
    const file = `${CONTENT_FOLDERS.documents}/${id}.mdx`;
    const other = used.get(data.source.sha256);
    if (other !== undefined) {
      ContentError.tell(
        file,
        `has the same source as ${CONTENT_FOLDERS.documents}/${other}.mdx. A text is edited once: remove one.`,
        ['source', 'sha256'],
      );
    }
    used.set(data.source.sha256, id);
  }
  const named = new Set(documents.map(({ data }) => data.source.file));
  for (const left of Object.keys(sources).filter((file) => !named.has(file))) {
    ContentError.tell(
      `${CONTENT_FOLDERS.sources}/${left}`,
      'no document is made from this source. Name it in a document’s front matter (source.file), or remove it.',
    );
  }
}
