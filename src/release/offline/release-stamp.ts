const STAMP = /<html(?: data-release="([^"]*)")?/u;

/** A page with its release as an attribute of its root, in place of any other. */
export function stampRelease(html: string, release: string): string {
  return html.replace(STAMP, `<html data-release="${release}"`);
}

/** The release that a page says it is of; null where it says none. */
export function releaseOf(html: string): string | null {
  return STAMP.exec(html)?.[1] ?? null;
}
