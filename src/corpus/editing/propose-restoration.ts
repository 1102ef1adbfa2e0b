import { countHan, withoutSpace } from '../model/han.ts';
import { PATTERNS, restoreSource, type Correction, type RestorationRule } from '../read/restore-source.ts';
import { findFurniture } from './find-furniture.ts';

/** What a received text seems to need before it can be read; a person decides. */
export interface RestorationProposal {
  rules: RestorationRule[];
  furniture: Correction[];
}

/** Up to so many places are damage to name one by one, no rule. */
const FEW = 5;
/** A text converted to traditional characters has a third of them changed. */
const TRADITIONAL_SHARE = 0.05;

/** Proposes the rules of restoration a source seems to need, and what of it is no part of the text. */
export function proposeRestoration(source: string): RestorationProposal {
  return { rules: proposeRules(source), furniture: findFurniture(source) };
}

function proposeRules(source: string): RestorationRule[] {
  const text = withoutSpace(source);
  const pinyin = text.match(PATTERNS.pinyin) ?? [];
  const halfWidth = text.match(PATTERNS.punctuation) ?? [];
  const fullWidth = text.match(/[，：；？！]/gu) ?? [];
  const rules: RestorationRule[] = [];
  if (pinyin.filter((each) => /[^\p{ASCII}]/u.test(each)).length > FEW) rules.push('pinyin');
  const traditional = traditionalCharacters(source).length;
  if (traditional > Math.max(FEW, TRADITIONAL_SHARE * countHan(source))) rules.push('characters');
  if (halfWidth.length > Math.max(FEW, fullWidth.length)) rules.push('punctuation');
  return rules;
}

/** The characters of a text that the `characters` rule would change, each as often as it stands. */
export function traditionalCharacters(text: string): string[] {
  return restoreSource(text, ['characters'], [], '')
    .filter(({ kind }) => kind === 'characters')
    .map(({ source }) => source);
}
