/** The site's path, ending in `/`. */
export function siteRoot(): string {
  const base = import.meta.env.BASE_URL;
  return base.endsWith('/') ? base : `${base}/`;
}
