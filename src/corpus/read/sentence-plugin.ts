import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { CONTENT_FOLDERS } from './content-files.ts';
import { cutDocument } from './cut-document.ts';

const DOCUMENT = new RegExp(`${CONTENT_FOLDERS.documents}/[^/]+\\.mdx$`, 'u');

/** For Sätteri, which compiles MDX: cuts a document as the corpus does, and leaves every other file as it is. */
export function sentencePlugin({ fileURL }: PluginFactoryContext): MdastPluginDefinition | undefined {
  const [file] = DOCUMENT.exec(fileURL?.pathname ?? '') ?? [];
  if (file === undefined) return undefined;
  return {
    name: 'sentences',
    options: { position: true },
    before(root, context) {
      context.replaceNode(root, cutDocument(root, file));
    },
  };
}
