import type { CitedItem } from './cited-item.ts';

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A cited item with the signs that TeX reads as commands escaped, save in its address, which TeX takes as it stands. */
export function texItem(item: CitedItem): CitedItem {
  const escaped = JSON.parse(JSON.stringify(item), (key, value: unknown) =>
    typeof value === 'string' && key !== 'URL' && key !== 'id' ? escapeTex(value) : value,
  ) as CitedItem;
  return escaped;
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
