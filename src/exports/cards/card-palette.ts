import type { CodeId } from '../../corpus/model/themes.ts';

/** The light colours of the site's tokens, for images, which have no style sheet. */
export const CARD_PALETTE = {
  paper: '#fbf9f4',
  ink: '#211e1a',
  muted: '#5e574d',
  rule: '#ddd5c6',
} as const;

export const CARD_HUES: Record<CodeId, string> = {
  loyalty: '#54132f',
  learning: '#3c84cc',
  pragmatism: '#9e7c0b',
  'rule-of-law': '#287c7a',
  service: '#435d1a',
  integrity: '#3d2575',
  none: '#8f887a',
};
