/** What stands on every page of a printed document. */
export interface RunningHeads {
  title: string;
  name: string;
  /** The document's address; a permalink is `#` and an id behind it. */
  address: string;
}

/** The running heads as custom properties, which the boxes in a page's margins read. */
export function runningHeads({ title, name, address }: RunningHeads): string {
  return `:root{--running-title:${cssString(title)};--running-name:${cssString(name)};--address:${cssString(address)}}\n`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
