import { parseSync } from 'vite';
import { featureAt, hasData } from './browser-support.ts';

type Node = { type: string } & Record<string, unknown>;

/** A name in a script: of a global, of a member of what has a name or none, or of an event. */
type Named = { global: string } | { member: string; of: string | undefined } | { event: string };

/**
 * The features that a script names, each as the paths in MDN's data that it may mean: a script does not say of which
 * type a value is, so `.union()` is that of any type, while `Object.groupBy()` is that of `Object` alone.
 */
export function scriptFeatures(script: string): string[][] {
  const declared = new Set<string>();
  const found: Named[] = [];
  for (const node of nodesIn(parse(script))) {
    found.push(...namesIn(node));
    for (const key of ['id', 'params', 'param', 'local']) declare([node[key]].flat(), declared);
  }
  return found.map((named) => meanings(named, declared)).filter((paths) => paths.length > 0);
}

/** The names that a script gives to members of objects and classes of its own. */
export function ownNames(script: string): string[] {
  return nodesIn(parse(script))
    .filter(({ type }) => type === 'ObjectExpression' || type === 'ClassBody')
    .flatMap((node) => children(node).flatMap((member) => keyOf(member, 'key') ?? []));
}

/** The style sheets that a script carries. */
export function sheetsIn(script: string): string[] {
  const strings = nodesIn(parse(script)).flatMap(({ type, value }) => {
    if (type === 'TemplateElement') return (value as { cooked: string }).cooked;
    return typeof value === 'string' ? value : [];
  });
  return strings.filter((text) => /\{[a-z-]+:[^{}]*\}/u.test(text));
}

function parse(script: string) {
  const { program, errors } = parseSync('built.js', script);
  if (errors.length > 0) throw new Error(`A built script cannot be read: ${errors[0]?.message}`);
  return program;
}

function nodesIn(node: unknown): Node[] {
  const found = [node as Node];
  // The list grows while it is read.
  for (const each of found) found.push(...children(each));
  return found;
}

/** The nodes in a node, without the names of members. */
function children(node: Node): Node[] {
  return Object.entries(node)
    .filter(([key]) => node['computed'] !== false || (key !== 'property' && key !== 'key'))
    .flatMap(([, value]) => value)
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}

function namesIn(node: Node): Named[] {
  const { type } = node;
  if (type === 'Identifier') return [{ global: String(node['name']) }];
  if (type === 'ObjectPattern') return children(node).flatMap((each) => named(keyOf(each, 'key'), undefined));
  if (type === 'MemberExpression') {
    const object = node['object'] as Node;
    const callee = (object.type === 'CallExpression' ? object['callee'] : {}) as Node;
    const isIterator =
      ITERATORS.has(keyOf(callee, 'property') ?? '') && nameOf(callee['object']) !== 'Object';
    if (isIterator) return named(keyOf(node, 'property'), 'Iterator');
    // What a page's own attributes are called says nothing.
    return keyOf(object, 'property') === 'dataset' ? [] : named(keyOf(node, 'property'), nameOf(object));
  }
  if (type !== 'CallExpression' || keyOf(node['callee'] as Node, 'property') !== 'addEventListener')
    return [];
  const [event] = node['arguments'] as Node[];
  return typeof event?.['value'] === 'string' ? [{ event: event['value'] }] : [];
}

function named(member: string | undefined, of: string | undefined): Named[] {
  return member === undefined ? [] : [{ member, of }];
}

function keyOf(node: Node, key: 'property' | 'key'): string | undefined {
  const name = node[key] as Node | undefined;
  if (typeof name?.['value'] === 'string') return name['value'];
  return node['computed'] === false ? nameOf(name) : undefined;
}

function nameOf(node: unknown): string | undefined {
  const { type, name } = (node ?? {}) as Node;
  return type === 'Identifier' ? String(name) : undefined;
}

/** Notes the names that patterns give. */
function declare(patterns: readonly unknown[], declared: Set<string>) {
  for (const pattern of patterns as (Node | null | undefined)[]) {
    if (pattern?.type === 'Identifier') declared.add(String(pattern['name']));
    else if (pattern?.type === 'Property') declare([pattern['value']], declared);
    else if (pattern?.type === 'AssignmentPattern') declare([pattern['left']], declared);
    else if (/Pattern|RestElement/u.test(pattern?.type ?? '')) declare(children(pattern as Node), declared);
  }
}

function meanings(name: Named, declared: ReadonlySet<string>): string[] {
  if ('event' in name) return MEMBERS.get(`${name.event}_event`) ?? [];
  if ('global' in name) return declared.has(name.global) ? [] : globals(name.global);
  const { member, of } = name;
  if (of === undefined || declared.has(of)) return MEMBERS.get(member) ?? [];
  if (['self', 'window', 'globalThis'].includes(of)) return globals(member);
  // `document` is the one Document.
  const type = of.charAt(0).toUpperCase() + of.slice(1);
  const own = ROOTS.flatMap((root) => [`${root}.${type}.${member}`, `${root}.${type}.${member}_static`]);
  return own.some(hasData) ? own.filter(hasData) : (MEMBERS.get(member) ?? []);
}

function globals(name: string): string[] {
  const roots = ['api', 'api.Window', 'api.WorkerGlobalScope', 'javascript.builtins'];
  return roots.map((root) => `${root}.${name}`).filter(hasData);
}

/** The methods whose results are iterators and not lists, except those of `Object`. */
const ITERATORS = new Set(['entries', 'keys', 'matchAll', 'values']);

const ROOTS = ['api', 'javascript.builtins'];

/** The members of all types by their names; what an interface has itself is only found where it is named. */
const MEMBERS = new Map<string, string[]>();
for (const root of ROOTS) {
  for (const [type, feature] of Object.entries(featureAt(root) ?? {})) {
    for (const key of Object.keys(feature)) {
      const path = `${root}.${type}.${key}`;
      if (hasData(path)) MEMBERS.set(key, [...(MEMBERS.get(key) ?? []), path]);
    }
  }
}
