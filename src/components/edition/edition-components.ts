import './edition.css';
import Block from './Block.astro';
import ChapterHeading from './ChapterHeading.astro';
import DocumentTitle from './DocumentTitle.astro';
import Provision from './Provision.astro';
import ProvisionHeading from './ProvisionHeading.astro';
import Sentence from './Sentence.astro';

/** The components of a document's MDX. */
export const editionComponents = {
  Block,
  ChapterHeading,
  DocumentTitle,
  Provision,
  ProvisionHeading,
  Sentence,
};
