/** The light colours of the site's tokens, for images, which have no style sheet. */
export const CARD_PALETTE = {
  paper: '#fbf9f4',
  ink: '#211e1a',
  muted: '#5e574d',
  rule: '#ddd5c6',
} as const;
