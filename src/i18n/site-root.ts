/** The path that the site is served under, which ends in `/`. */
export function siteRoot(base: string = import.meta.env.BASE_URL): string {
  return base.endsWith('/') ? base : `${base}/`;
}
