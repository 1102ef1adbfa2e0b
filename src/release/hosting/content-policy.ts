import { createHash } from 'node:crypto';

/**
 * The content security policy, as a page's `<meta>` states it: nothing from elsewhere, no inline text but the
 * given script, no evaluated text; WebAssembly, which Pagefind searches with, may run. Astro's own
 * `security.csp` would name every script and style sheet of the site in every page, some kilobytes each time.
 */
export function contentPolicy(script: string): string {
  return Object.entries({
    'default-src': "'none'",
    'script-src': `'self' 'wasm-unsafe-eval' ${hashSource(script)}`,
    'style-src': "'self'",
    // A chart that a reader has chosen becomes a picture in the browser.
    'img-src': "'self' blob:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
  })
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** A policy, or a page that states one, with leave for inline styles. */
export function allowStyles(policy: string, styles: Iterable<string>): string {
  return policy.replace("style-src 'self'", (own) => [own, ...[...styles].map(hashSource)].join(' '));
}

/** The source by which a policy allows an inline text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
