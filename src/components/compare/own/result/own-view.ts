import type { DocumentFile } from '../../../../analysis/document/document-file.ts';
import { placeLabel } from '../../../../naming/place-label.ts';
import type { UnderlinedTerm } from '../../../marks/gloss/gloss-box.ts';
import { element } from '../../../shared/element.ts';
import type { OwnSettings } from '../own-settings.ts';

/** What drawing needs to know of the documents and terms. */
export interface OwnView {
  settings: OwnSettings;
  known: ReadonlyMap<string, DocumentFile>;
  terms: ReadonlyMap<string, UnderlinedTerm>;
}

/** What a document is called. */
export function documentName(id: string, { settings }: OwnView): string {
  return settings.documents.find((each) => each.id === id)?.name ?? id;
}

/** `Linzi 2022 9.4`, the name of a place of a known document. */
export function placeName(document: string, id: string, view: OwnView): string {
  return `${documentName(document, view)} ${placeLabel(id, view.settings.locale)}`;
}

export function placeLink(document: string, id: string, view: OwnView): HTMLAnchorElement {
  const link = element('a', '', placeName(document, id, view));
  link.href = `${view.settings.root}documents/${document}/#${id}`;
  return link;
}

export function termLink(id: string, view: OwnView): HTMLAnchorElement {
  const link = element('a', '', view.terms.get(id)?.term ?? id);
  link.lang = 'zh-Hans';
  link.href = `${view.settings.root}terms/${id}/`;
  return link;
}
