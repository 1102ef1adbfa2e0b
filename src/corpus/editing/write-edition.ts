import { pinyin } from 'pinyin-pro';
import { stringify } from 'yaml';
import { CODINGS } from '../model/themes.ts';
import type { Correction } from '../read/restore-source.ts';
import { HAS_ENGLISH } from '../edition/edition.ts';
import { UNDECIDED } from '../edition/undecided.ts';
import { GOVERNMENT_LEVELS } from '../schema/schema.ts';
import type { ProposedPart } from '../received/propose-parts.ts';
import type { RecordProposal } from '../received/propose-record.ts';
import type { RestorationProposal } from '../received/propose-restoration.ts';
import type { ParsedEdition } from '../read/parse-edition.ts';

/** What the front matter says of the file itself. */
export interface SourceRecord {
  file: string;
  received: string;
  sha256: string;
}

/** Writes a proposed edition: front matter whose every proposal is marked as undecided, and the text. */
export function writeEdition(
  id: string,
  parts: readonly ProposedPart[],
  record: RecordProposal,
  restoration: RestorationProposal,
  source: SourceRecord,
): string {
  const front = [
    'draft: true # Take this line out once the document is decided, coded and translated whole: the build then asks for it.',
    ...recordLines(id, record),
    ...sourceLines(source),
    ...restorationLines(restoration),
    'notes: []',
  ];
  return `---\n${front.join('\n')}\n---\n\n${parts.map(writePart).join('\n\n')}\n`;
}

/** The English of the kinds of place, behind their names in pinyin. */
const PLACE_KINDS: Record<string, string> = {
  自治区: 'Autonomous Region',
  自治州: 'Autonomous Prefecture',
  自治县: 'Autonomous County',
  新区: 'New Area',
  街道: 'Subdistrict',
  社区: 'Community',
  省: 'Province',
  市: 'City',
  区: 'District',
  县: 'County',
  旗: 'Banner',
  州: 'Prefecture',
  盟: 'League',
  镇: 'Town',
  乡: 'Township',
  村: 'Village',
};
const PLACE = new RegExp(`(\\p{Script=Han}+?)(${Object.keys(PLACE_KINDS).join('|')})`, 'gu');

/** A place in pinyin with its kinds, the smallest first: 云溪市石桥区 → Shiqiao District, Yunxi City. A guess for a person to check. */
function inEnglish(place: string | null): string | undefined {
  if (place === null) return undefined;
  const parts = [...place.matchAll(PLACE)].map(
    ([, name = '', kind = '']) => `${inPinyin(name)} ${PLACE_KINDS[kind] ?? ''}`,
  );
  return parts.length === 0 ? inPinyin(place) : parts.reverse().join(', ');
}

function inPinyin(name: string): string {
  const letters = pinyin(name, { toneType: 'none', type: 'array' }).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function issuerInEnglish(issuer: string | null, place: string | null): string | undefined {
  if (issuer === null || place === null || !issuer.startsWith(place)) return undefined;
  const government = `People’s Government of ${inEnglish(place) ?? ''}`;
  const name = issuer.slice(place.length);
  if (name === '人民政府') return government;
  return /^人民政府办公[室厅]$/u.test(name) ? `General Office of the ${government}` : undefined;
}

/** A proposed value, or the mark alone where there is none, with what to look at. */
function decide(field: string, value: string | null, hint: string): string {
  const shown = value === null ? UNDECIDED : value;
  return `${field}: ${shown} # ${UNDECIDED}: ${hint}`;
}

function recordLines(id: string, record: RecordProposal): string[] {
  const { shortName, genre, issuer, place, level, docNumber, adopted, issued } = record;
  const localized = (zh: string | null, en = UNDECIDED) =>
    `{ zh: ${scalar(zh ?? UNDECIDED)}${HAS_ENGLISH ? `, en: ${scalar(en)}` : ''} }`;
  return [
    `# ${UNDECIDED}: the id ${id} never moves once published. To take another, remove the files named by it and run the command again with --id.`,
    `# ${UNDECIDED}: the parts below. Read them against the source: title, chapters, headings, provisions, paragraphs and blocks.`,
    decide(
      'shortName',
      localized(shortName, inEnglish(shortName)),
      'the name in tables and charts, one or two words',
    ),
    decide('genre', localized(genre?.zh ?? null, genre?.en), 'the kind of document, by its title'),
    decide('issuer', localized(issuer, issuerInEnglish(issuer, place)), 'by the signature'),
    decide('place', localized(place, inEnglish(place)), 'with the province, unless it is a municipality'),
    decide('level', level, GOVERNMENT_LEVELS.join(', ')),
    decide('docNumber', scalar(docNumber), 'as the text has it, or null'),
    decide('adopted', scalar(adopted), 'the day a meeting adopted it, or null'),
    decide('issued', scalar(issued), 'the day under the signature, or null'),
  ];
}

function sourceLines({ file, received, sha256 }: SourceRecord): string[] {
  return [
    'source:',
    `  file: ${scalar(file)}`,
    `  received: ${scalar(received)}`,
    `  sha256: ${scalar(sha256)}`,
  ];
}

function restorationLines({ rules, furniture }: RestorationProposal): string[] {
  const hint = 'rules from pinyin, characters, punctuation; only what damage to the source asks for';
  return [
    'restoration:',
    `  ${decide('rules', `[${rules.join(', ')}]`, hint)}`,
    furniture.length === 0 ? '  corrections: []' : '  corrections:',
    ...furniture.flatMap(correctionLines),
  ];
}

function correctionLines({ kind, before, source, after, edition, reason }: Correction): string[] {
  const context = [
    before === undefined ? [] : [`before: ${scalar(before)}`],
    after === undefined ? [] : [`after: ${scalar(after)}`],
  ].flat();
  const lines = [
    `source: ${scalar(source)} # ${UNDECIDED}: no part of the text?`,
    ...context,
    `edition: ${scalar(edition)}`,
    `reason: { zh: ${scalar(reason.zh)}${HAS_ENGLISH ? `, en: ${scalar(reason.en)}` : ''} }`,
  ];
  return [`    - kind: ${kind}`, ...lines.map((line) => `      ${line}`)];
}

/** A value as YAML writes it in one line, quoted so that it may stand inside braces. */
function scalar(value: string | null): string {
  if (value === null) return 'null';
  const plain = /^[\p{Script=Han}\w〔〕（）.-]+$/u.test(value) && !/^[\d.-]/u.test(value);
  return stringify(value, { lineWidth: 0, defaultStringType: plain ? 'PLAIN' : 'QUOTE_SINGLE' }).trimEnd();
}

function writePart(part: ProposedPart): string {
  if (part.kind === 'title') return `# ${escapeMarkdown(part.text)}`;
  if (part.kind === 'chapter') return `## ${escapeMarkdown(part.text)}`;
  if (part.kind === 'provision') {
    const heading =
      part.heading === null ? [] : [`${'#'.repeat(part.depth)} ${escapeMarkdown(part.heading)}`];
    return wrap('Provision', part.id, [...heading, ...part.paragraphs.map(escapeMarkdown)]);
  }
  return wrap('Block', part.id, [
    ...part.paragraphs.map(escapeMarkdown),
    ...(part.cells.length > 0 ? [table(part.cells)] : []),
  ]);
}

function wrap(name: string, id: string, inner: readonly string[]): string {
  return [`<${name} id="${id}">`, ...inner, `</${name}>`].join('\n\n');
}

function table(cells: readonly string[]): string {
  const row = (each: readonly string[]) => `| ${each.join(' | ')} |`;
  return [row(cells.map(escapeMarkdown)), row(cells.map(() => '---'))].join('\n');
}

/** An address; Markdown takes it as it stands, signs and all. */
const ADDRESS = /((?:https?:\/\/|www\.)[\w./?=&%#~+-]+|[\w.+-]+@[\w.-]+)/giu;

/** A text whose signs Markdown and MDX read as themselves. */
function escapeMarkdown(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]<>#|~&$]/gu, '\\$&')))
    .join('')
    .replace(/^(\d+)([.)])$/u, '$1\\$2')
    .replace(/^[-+=:!]/u, '\\$&');
}

/** The files that codes and translations are written into, every sentence in them and none decided. */
export function writeSkeletons(id: string, edition: ParsedEdition): Record<string, string> {
  const coding = writeCoding(edition);
  const head =
    '# Sentence id → theme (primary) and also (secondary). Where most codings differ from it, the reason for the choice.\n';
  return {
    ...Object.fromEntries(CODINGS.map((name) => [`content/codes/${name}/${id}.yaml`, coding])),
    [`content/codes/${id}.yaml`]: `${head}${coding}`,
    ...(HAS_ENGLISH && translationSkeletons(id, edition)),
  };
}

function translationSkeletons(id: string, edition: ParsedEdition): Record<string, string> {
  return {
    [`content/translations/en/${id}.yaml`]: writeTranslation(edition),
    [`content/translations/revisions/${id}.yaml`]: `# ${UNDECIDED}: what the second reading changed: { at, from, to, reason } each.\nchanges: []\n`,
  };
}

function writeCoding({ provisions }: ParsedEdition): string {
  const sentences = provisions.flatMap((provision) => provision.sentences);
  if (sentences.length === 0) return '{}\n';
  return sentences
    .map(({ id, text }) => `# ${oneLine(text)}\n'${id}': { theme: ${UNDECIDED}, also: [] }\n`)
    .join('');
}

function writeTranslation({ stream }: ParsedEdition): string {
  const texts = stream.map(({ id, text }) => `  # ${oneLine(text)}\n  '${id}': '${UNDECIDED}'\n`);
  return `text:\n${texts.join('')}notes: []\nexceptions: []\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
