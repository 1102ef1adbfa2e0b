import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * The components of a folder by the names of their files, as MDX calls them. `aliases` gives elements of
 * Markdown a component: `{ h1: 'DocumentTitle' }`.
 * @param files what `import.meta.glob` finds, with `eager: true` and `import: 'default'`
 * @throws where an alias names no component
 */
export function componentsByName(
  files: Record<string, AstroComponentFactory>,
  aliases: Record<string, string> = {},
): Record<string, AstroComponentFactory> {
  const named = Object.fromEntries(
    Object.entries(files).map(([file, component]) => [file.replace(/^.*\/|\.astro$/gu, ''), component]),
  );
  const elements = Object.entries(aliases).map(([element, name]) => {
    const component = named[name];
    if (component === undefined) throw new Error(`There is no component ${name}.`);
    return [element, component] as const;
  });
  return { ...named, ...Object.fromEntries(elements) };
}
