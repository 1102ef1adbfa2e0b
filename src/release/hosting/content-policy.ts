import { createHash } from 'node:crypto';

/** Inline texts that a page may run or be styled by. */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The content security policy, as a page's `<meta>` states it: nothing from elsewhere, no inline text
 * but the given ones, no evaluated text; WebAssembly, which Pagefind searches with, may run.
 */
export function contentPolicy({ scripts, styles }: Inline): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts.map(hashSource)],
    'style-src': ["'self'", ...styles.map(hashSource)],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The policy as a header states it, which alone can keep the site out of others' frames. */
export function headerPolicy(inline: Inline): string {
  return `${contentPolicy(inline)}; frame-ancestors 'none'`;
}

/** The source by which a policy allows an inline text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
