import type { Identifier } from '@mdn/browser-compat-data';
import { parse, walk, type CssNode, type WalkContext } from 'css-tree';
import { featureAt, hasData } from './browser-support.ts';

const PREFIX = '-webkit-';

/**
 * The features that a style sheet uses, as paths in MDN's data. What `@supports` asks for is not used by that, and a
 * property that stands also with WebKit's prefix is no feature of its own.
 */
export function cssFeatures(css: string): string[] {
  const found = new Set<string>();
  const properties = new Set<string>();
  const read = (tree: CssNode, within?: string) => {
    walk(tree, function (node) {
      const property = this.declaration?.property ?? within;
      if (node.type === 'Declaration') properties.add(node.property);
      // Its block is read all the same.
      if (node.type === 'Atrule' && node.name === 'supports') node.prelude = null;
      // The value of a custom property.
      if (node.type === 'Raw' && property !== undefined)
        read(parse(node.value, { context: 'value' }), property);
      for (const path of pathsOf(node, this, property)) if (hasData(path)) found.add(path);
    });
  };
  read(parse(css));
  return [...found].filter((path) => {
    const [, kind, name = ''] = path.split('.');
    return kind !== 'properties' || !properties.has(PREFIX + name);
  });
}

/** Where MDN's data may have what a node is. */
function pathsOf(node: CssNode, { atrule }: WalkContext, property = ''): string[] {
  switch (node.type) {
    case 'Atrule':
      return [`css.at-rules.${node.name}`, `css.at-rules.${atrule?.name}.at_${node.name}`];
    case 'Feature':
      return [`css.at-rules.${atrule?.name}.${node.name}`];
    case 'FeatureRange':
      return [`css.at-rules.${atrule?.name}.range_syntax`];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [`css.selectors.${node.name}`];
    case 'NestingSelector':
      return ['css.selectors.nesting'];
    case 'Declaration':
      return [`css.properties.${node.property}`, `css.at-rules.${atrule?.name}.${node.property}`];
    case 'Identifier':
      return [`css.properties.${property}.${node.name}`];
    case 'Dimension':
      return [`css.types.length.${node.unit}`];
    case 'Function': {
      const paths = FUNCTIONS.get(node.name) ?? [];
      const { first } = node.children;
      // A colour made from another.
      const isRelative = first?.type === 'Identifier' && first.name === 'from';
      const relative = isRelative ? paths.map((path) => `${path}.relative_syntax`) : [];
      return [`css.properties.${property}.${node.name}`, ...paths, ...relative];
    }
    default:
      return [];
  }
}

/** The functions of values by their names. */
const FUNCTIONS = new Map<string, string[]>();
const listFunctions = (types: Identifier, path: string) => {
  for (const [name, type] of Object.entries(types) as [string, Identifier][]) {
    if (name === '__compat') continue;
    FUNCTIONS.set(name, [...(FUNCTIONS.get(name) ?? []), `${path}.${name}`]);
    listFunctions(type, `${path}.${name}`);
  }
};
listFunctions(featureAt('css.types') ?? {}, 'css.types');
