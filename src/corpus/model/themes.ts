/** The six themes, in the order of Linzi's six chapters. */
export const THEMES = ['loyalty', 'learning', 'pragmatism', 'rule-of-law', 'service', 'integrity'] as const;
export type ThemeId = (typeof THEMES)[number];

/** What a sentence can be coded as: one of the six themes, or none. */
export const CODES = [...THEMES, 'none'] as const;
export type CodeId = (typeof CODES)[number];
