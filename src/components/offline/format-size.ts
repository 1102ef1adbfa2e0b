/** Bytes as megabytes in the words of a language: 3627733 → `3.6 MB`, `3.6 MB`; never less than a tenth. */
export function formatSize(bytes: number, language: string): string {
  const unit = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 10_000_000 ? 1 : 0,
  });
  return unit.format(Math.max(0.1, bytes / 1_000_000));
}

/** A day in the words of a language: an ISO date or an HTTP date; null where it is neither. */
export function formatDay(date: string, language: string): string | null {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(time);
}
