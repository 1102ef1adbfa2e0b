import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Formats a report in Markdown as all files of the project are, writes it, and prints it. */
export async function writeReport(file: string, markdown: string): Promise<void> {
  const text = await format(markdown, { ...(await resolveConfig(file)), filepath: file });
  writeFileSync(file, text);
  console.log(`${text}Written to ${file}.`);
}
