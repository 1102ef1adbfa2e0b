import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from './content-error.ts';
import { UNDECIDED } from './undecided.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Reads YAML and checks it against a schema.
 * @param before lines of the file that stand above the YAML, as in the front matter of MDX
 * @throws {ContentError} with file, line and field, what is wrong and what to do.
 */
export function parseYaml<T extends z.ZodType>(
  text: string,
  file: string,
  schema: T,
  before = 0,
  { read = (data: unknown) => data, instead = {} }: Reading = {},
): z.infer<T> {
  assertNames(text, file, before);
  const raw = read(quickly(text));
  const data = schema.safeParse(raw);
  if (data.success) return data.data;
  const { issues } = data.error;
  const faults = faultsOf(text, file, toldIssues(issues, raw), before);
  const last = faults.pop() ?? new ContentError(file, 'the YAML cannot be read. Correct it.');
  for (const { problem, field, line } of faults) ContentError.tell(file, problem, field, line);
  // What is sound of the file is read on, so that its other mistakes are told too.
  const rest = schema.safeParse(withoutFaults(raw, schema, issues, instead));
  if (!rest.success) throw last;
  ContentError.tell(file, last.problem, last.field, last.line);
  return rest.data;
}

/** How a file is read: what becomes of its YAML before it is checked, and what stands for fields with a fault (`source.file`). */
interface Reading {
  read?: (data: unknown) => unknown;
  instead?: Record<string, unknown>;
}

/** A misspelled field is also a missing one; its spelling is what to mend. */
function toldIssues(issues: readonly Issue[], raw: unknown): Issue[] {
  const misspelled = issues.filter(({ code }) => code === 'unrecognized_keys');
  const parents = misspelled.map(({ path }) => path.join('.'));
  const isMissing = ({ path }: Issue) =>
    valueAt(raw, path) === undefined && parents.includes(path.slice(0, -1).join('.'));
  const others = issues.filter((issue) => !misspelled.includes(issue) && !isMissing(issue));
  // Of a value that is wrong in two ways, one is told.
  const isFirst = ({ path }: Issue, index: number) =>
    others.findIndex((other) => other.path.join('.') === path.join('.')) === index;
  return [...misspelled, ...others.filter(isFirst)];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    data,
  );
}

/** The sound part of a file’s data: the least around each fault is taken out, or another value put in its place. */
function withoutFaults(
  raw: unknown,
  schema: z.ZodType,
  issues: readonly Issue[],
  instead: Record<string, unknown>,
): unknown {
  const data = structuredClone(raw);
  for (const issue of issues) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) takeOut(data, [...path, key], {});
    } else {
      const stays = (length: number) => {
        takeOut(data, path.slice(0, length), instead);
        const left = schema.safeParse(data).error?.issues ?? [];
        return left.some((each) => path.slice(0, length).every((part, index) => each.path[index] === part));
      };
      for (let length = path.length; length > 0 && stays(length); length--);
    }
  }
  return data;
}

function takeOut(data: unknown, path: Path, instead: Record<string, unknown>): void {
  const parent = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (path.join('.') in instead) Reflect.set(parent, key, instead[path.join('.')]);
  else Reflect.deleteProperty(parent, key);
}

/** The line of YAML, from 1, on which a field stands, or else the nearest one above it. */
export function lineOfField(text: string, field: Path): number {
  const lines = new LineCounter();
  return lines.linePos(offsetIn(parseDocument(text, { lineCounter: lines }), field)).line;
}

/** JavaScript takes this name of a field for the object's kind, and schemas pass over it. */
function assertNames(text: string, file: string, before: number): void {
  const at = text.indexOf('__proto__');
  if (at === -1) return;
  const line = text.slice(0, at).split('\n').length + before;
  throw new ContentError(`${file}:${line}`, '“__proto__” can be no name and no id. Remove it.');
}

/** Reads YAML with the faster of two parsers; the one that knows every place is asked where this one fails. */
function quickly(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** What is wrong with a file: with its YAML, or else with each field. */
function faultsOf(text: string, file: string, issues: readonly Issue[], before: number): ContentError[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + before;
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    const problem =
      fault.code === 'TAB_AS_INDENT' ? 'a tab indents this line' : fault.message.replace(/\.$/u, '');
    const remedy = REMEDIES[fault.code] ?? 'Correct it here or in the line above.';
    const told = `the YAML cannot be read: ${problem}. ${remedy}`;
    return [new ContentError(file, told, [], lineAt(fault.pos[0]))];
  }
  return issues.map((issue) => {
    const field = issue.path.filter((part) => typeof part !== 'symbol');
    const problem = describe(issue, document.getIn(issue.path));
    return new ContentError(file, problem, field, lineAt(offsetOf(document, issue)));
  });
}

const REMEDIES: Record<string, string> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Take out the tag, the word behind “!”: a file holds texts, numbers, lists and fields.',
  DUPLICATE_KEY: 'Each key stands once; remove or rename one.',
  BAD_INDENT: 'Align it with the lines above, or close the bracket there.',
  MISSING_CHAR: 'Close the quotation mark or bracket that was opened above.',
  MULTILINE_IMPLICIT_KEY: 'Quote a text that contains “: ”, or close the quotation mark.',
};

/** Where the value of an issue stands: the wrong key itself, or what is missing would. */
function offsetOf(document: YamlDocument, issue: Issue): number {
  if (issue.code === 'unrecognized_keys') {
    const parent = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === issue.keys[0]) : undefined;
    return startOf(pair?.key) ?? startOf(parent) ?? 0;
  }
  return offsetIn(document, issue.path);
}

/** Where a field stands, or else the nearest one above it. */
function offsetIn(document: YamlDocument, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const start = startOf(document.getIn(path.slice(0, length), true));
    if (start !== undefined) return start;
  }
  return startOf(document.contents) ?? 0;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) ? (node.range as number[])[0] : undefined;
}

function describe(issue: Issue, value: unknown): string {
  const field = issue.path.length === 0 ? 'the file' : `“${named(issue.path)}”`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${named([...issue.path, key])}”`).join(', ');
    return `${keys} is no field of this file. Correct its spelling, or remove it.`;
  }
  if (value === UNDECIDED)
    return `${field} waits for a person. Put the right value in the place of ${UNDECIDED}.`;
  if (value === undefined && issue.path.length > 0)
    return `${field} is missing. Add it; where nothing is stated, write null or [] as the other files do.`;
  if (issue.code === 'invalid_value')
    return `${field} is “${String(value)}”. It must be one of ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return `${field} is “${String(value)}”, which is no date. Write one that exists as YYYY-MM-DD, in quotes.`;
  if (issue.code === 'too_small') return `${field} is empty. Fill it in.`;
  return `${field} is wrong: ${issue.message}. Correct it.`;
}

function named(path: Path): string {
  return path.map(String).join('.');
}
