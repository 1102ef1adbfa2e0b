/** Where readers of the published site report errors. */
export const REPORT = 'https://report.example/?place={id}';

/** The links to it in a page. */
export const REPORTS = /<p [^>]*><a href="https:\/\/report\.example\/\?place=([^"]+)".*?<\/p>/gu;

/** The ids of what a page offers to report. */
export function reportedIds(html: string): string[] {
  return [...html.matchAll(REPORTS)].map(([, id = '']) => decodeURIComponent(id));
}
