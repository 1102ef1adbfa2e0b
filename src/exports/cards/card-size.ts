/** Size of a card in pixels, as the services that show it ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
