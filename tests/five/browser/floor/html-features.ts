import { hasData } from './browser-support.ts';

/** The features that a page uses, elements and attributes, as paths in MDN's data. */
export function htmlFeatures(html: string): string[] {
  const tags = html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)/gu);
  const paths = [...tags].flatMap(([, element = '', attributes = '']) => {
    const names = [...attributes.matchAll(/\s([\w-]+)(?:="[^"]*")?/gu)].map(([, name = '']) => name);
    return [
      `html.elements.${element}`,
      ...names.flatMap((name) => [`html.elements.${element}.${name}`, `html.global_attributes.${name}`]),
    ];
  });
  return [...new Set(paths)].filter(hasData);
}
