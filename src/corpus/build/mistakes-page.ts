import type { ContentError } from '../edition/content-error.ts';

/** The page that the dev server shows instead of any other while the content has mistakes; mended, it gives way. */
export function mistakesPage(mistakes: readonly ContentError[]): string {
  const files = Map.groupBy(mistakes, ({ file }) => file.replace(/:\d+$/u, ''));
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  const sections = [...files].map(
    ([file, own]) =>
      `<section><h2>${escape(file)}</h2><ol>${own.map((mistake) => `<li>${entry(mistake)}</li>`).join('')}</ol></section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${count} in the content</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin: 2rem 0 0.5rem; font: 600 1rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
ol { padding-inline-start: 1.5rem; }
li { margin-block: 0.5rem; overflow-wrap: anywhere; }
.place { font-family: ui-monospace, monospace; opacity: 0.75; }
</style>
</head>
<body>
<main>
<h1>${count} in the content</h1>
<p>Each page is shown again as soon as they are mended. content/GUIDELINES.md says how the files are written.</p>
${sections.join('\n')}
</main>
<script type="module" src="/@vite/client"></script>
</body>
</html>
`;
}

function entry({ file, line, field, problem }: ContentError): string {
  const at = line ?? /:(\d+)$/u.exec(file)?.[1];
  const place = [at === undefined ? '' : `line ${at}`, field.join('.')].filter((part) => part !== '');
  return `${place.length === 0 ? '' : `<span class="place">${escape(place.join(', '))}</span><br>`}${escape(problem)}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
