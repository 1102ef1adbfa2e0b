/**
 * Drawings are as wide as they are given room: what lies along the width is a percentage of it, and what lies along
 * the height, as text, is in pixels, so that it is as large on a phone as on a desk.
 */
export const WHOLE: readonly [number, number] = [0, 100];

/** Width of a drawing on the narrowest phone it is drawn for, 320 pixels wide. */
const NARROWEST = 288;

/** Percentages of a drawing's width on the narrowest phone, from pixels. */
export function ofPhone(pixels: number): number {
  return (pixels / NARROWEST) * 100;
}

/** A place or width along the drawing, as it is written into it. */
export function pc(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
