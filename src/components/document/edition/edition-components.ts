import Block from './Block.astro';
import ChapterHeading from './ChapterHeading.astro';
import DocumentTitle from './DocumentTitle.astro';
import './edition.css';
import Provision from './Provision.astro';
import ProvisionHeading from './ProvisionHeading.astro';
import Sentence from './Sentence.astro';

/** What the MDX of a document is rendered with; `cutDocument` gives each its id. */
export const editionComponents = {
  h1: DocumentTitle,
  h2: ChapterHeading,
  h3: ProvisionHeading,
  Provision,
  Block,
  Sentence,
};
