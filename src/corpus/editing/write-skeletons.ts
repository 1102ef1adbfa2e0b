import type { Edition } from '../read/parse-edition.ts';
import { UNDECIDED } from '../read/undecided.ts';

/** The files that codes and translations are written into, every sentence in them and none decided. */
export function writeSkeletons(id: string, edition: Edition): Record<string, string> {
  const coding = writeCoding(edition);
  const head =
    '# Sentence id → theme (primary) and also (secondary). Where the two codings differ, the reason for the choice.\n';
  return {
    [`content/codes/first/${id}.yaml`]: coding,
    [`content/codes/second/${id}.yaml`]: coding,
    [`content/codes/${id}.yaml`]: `${head}${coding}`,
    [`content/translations/en/${id}.yaml`]: writeTranslation(edition),
    [`content/translations/revisions/${id}.yaml`]: `# ${UNDECIDED}: what the second reading changed: { at, from, to, reason } each.\nchanges: []\n`,
  };
}

function writeCoding({ provisions }: Edition): string {
  const sentences = provisions.flatMap((provision) => provision.sentences);
  if (sentences.length === 0) return '{}\n';
  return sentences
    .map(({ id, text }) => `# ${oneLine(text)}\n'${id}': { theme: ${UNDECIDED}, also: [] }\n`)
    .join('');
}

function writeTranslation({ stream }: Edition): string {
  const texts = stream.map(({ id, text }) => `  # ${oneLine(text)}\n  '${id}': '${UNDECIDED}'\n`);
  return `text:\n${texts.join('')}notes: []\nexceptions: []\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
