/** The addresses of style sheets and scripts that a page or a script loads before it runs. */
export function pageAssets(text: string, base: string): string[] {
  const inPage = text.matchAll(/(?:src|href)="([^"]*\/_astro\/[^"]+\.(?:css|js))"/gu);
  const imported = text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/gu);
  return [
    ...[...inPage].map(([, address = '']) => address),
    ...[...imported].map(([, name = '']) => `${base}_astro/${name.slice(2)}`),
  ].filter((address, index, all) => address.startsWith(base) && all.indexOf(address) === index);
}
