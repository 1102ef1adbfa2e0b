import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../../../src/corpus/edition/parse-yaml.ts';
import { documentSchema } from '../../../../../src/corpus/schema/schema.ts';
import { readContent } from '../../read-content.ts';

const frontMatters = readContent().documents.map(({ id, mdx }) => [id, mdx.split('---\n')[1] ?? '']);

test.each(frontMatters)(
  'Astro, which reads dates as dates, has the record of %s as the corpus',
  (id, yaml) => {
    const unquoted = yaml.replace(/'(\d{4}-\d\d-\d\d)'/gu, '$1');
    expect(unquoted).not.toBe(yaml);
    expect(documentSchema.parse(load(unquoted))).toEqual(parseYaml(yaml, `${id}.mdx`, documentSchema));
  },
);
