import { expect } from '@playwright/test';
import { CODINGS } from './downloaded.ts';

/** The columns of codes.csv with a primary theme: the published coding and the independent ones. */
export const READINGS = ['theme', ...CODINGS];

/** How many Han characters a text has. */
export const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
/** A number of a file, to five decimals. */
export const near = (value: string | undefined) => ({
  to: (own: number) => {
    expect(Number(value)).toBeCloseTo(own, 5);
  },
});

/** Whether a row has the smallest and the largest of the values by the readings as its range. */
export function expectRange(row: Record<string, string | undefined>, values: readonly number[]) {
  const known = values.filter((value) => !Number.isNaN(value));
  near(row['low']).to(Math.min(...known));
  near(row['high']).to(Math.max(...known));
}
