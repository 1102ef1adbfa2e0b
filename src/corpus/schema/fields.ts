import { z } from 'zod';

// The kinds of field that several files of the content have.

/** Stands in a content file wherever a person has to decide, which `npm run new-document` writes. */
export const UNDECIDED = 'DECIDE';

export const text = z.string().trim().min(1);
export const bilingualText = z.strictObject({ zh: text, en: text });

/** An id that stands in addresses. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case ASCII words joined by -');

// Astro reads front matter with the types of YAML: a date without quotes as a date, a year as a number.
const written = (value: unknown) =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'number'
      ? String(value)
      : value;

export const date = z.preprocess(written, z.iso.date());
export const partialDate = z.preprocess(
  written,
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
);
