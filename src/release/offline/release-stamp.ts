const STAMP = /^([^>]*?<html)(?: data-release="([^"]*)")?/u;

/** A page with its release as an attribute of its root, in place of any other. */
export function stampRelease(html: string, release: string): string {
  const start = html.search(/<html/u);
  if (start === -1) return html;
  return html.slice(0, start) + html.slice(start).replace(STAMP, `$1 data-release="${release}"`);
}

/** The release that a page says it is of; null where it says none. */
export function releaseOf(html: string): string | null {
  const start = html.search(/<html/u);
  return start === -1 ? null : (STAMP.exec(html.slice(start))?.[2] ?? null);
}
