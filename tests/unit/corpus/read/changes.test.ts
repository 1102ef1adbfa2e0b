import { expect, test } from 'vitest';
import { parseYaml } from '../../../../src/corpus/edition/parse-yaml.ts';
import { changesSchema } from '../../../../src/corpus/schema/schema.ts';

const FILE = 'content/changes.yaml';
const read = (text: string) => parseYaml(text, FILE, changesSchema);
const entry = (version: string, date: string) =>
  `- { version: '${version}', date: '${date}', zh: 变, en: change }\n`;

test('the versions of the data are read newest first', () => {
  const changes = read(entry('1.10.0', '2026-02-01') + entry('1.9.0', '2026-01-01'));
  expect(changes.map(({ version }) => version)).toEqual(['1.10.0', '1.9.0']);
});

test.each([
  ['an empty list', '[]', `${FILE}:1: “0” is missing. Add it`],
  [
    'a syntax error',
    `${entry('1.1.0', '2026-01-01')}- { version: '1.0.0`,
    `${FILE}:2: the YAML cannot be read`,
  ],
  [
    'a missing field',
    "- { version: '1.0.0', date: '2026-01-01', zh: 变 }",
    `${FILE}:1: “0.en” is missing. Add it`,
  ],
  [
    'a version of two numbers',
    entry('1.2', '2026-01-01'),
    `${FILE}:1: “0.version” is wrong: must be three numbers`,
  ],
  [
    'a date that does not exist',
    entry('1.2.0', '2026-02-30'),
    `${FILE}:1: “0.date” is “2026-02-30”, which is no date`,
  ],
  [
    'an older version above a newer one',
    entry('1.0.0', '2026-01-01') + entry('1.1.0', '2026-01-01'),
    `${FILE}:2: “1” is wrong: 1.1.0 is not older`,
  ],
  [
    'a version that stands twice',
    entry('1.0.0', '2026-01-01') + entry('1.0.0', '2026-01-01'),
    `${FILE}:2: “1” is wrong: 1.0.0 is not older`,
  ],
  [
    'a date later than the one above it',
    entry('1.1.0', '2026-01-01') + entry('1.0.0', '2026-01-02'),
    `${FILE}:2: “1” is wrong: 1.0.0 is not older`,
  ],
])('%s is refused, with file, line and remedy', (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});
