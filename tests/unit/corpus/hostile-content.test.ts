import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { ContentError } from '../../../src/corpus/edition/content-error.ts';
import { readFiles } from '../../../src/corpus/read/read-content.ts';
import { buildFiles } from './build-files.ts';
import { sampleFiles } from './sample-files.ts';

const MDX = 'content/documents/sample.mdx';
const CODES = 'content/codes/sample.yaml';
const ENGLISH = 'content/translations/en/sample.yaml';
const LOYALTY = 'content/themes/loyalty.yaml';

const REPLACED: [what: string, file: string, from: string, to: string, message: string][] = [
  // What MDX would run or render.
  [
    'an import',
    MDX,
    '# 题',
    'import fs from "node:fs"\n\n# 题',
    `${MDX}:20: an import or export cannot stand`,
  ],
  ['an export', MDX, '# 题', 'export const x = 1\n\n# 题', `${MDX}:20: an import or export cannot stand`],
  ['an expression', MDX, '# 题', '{process.exit()}\n\n# 题', `${MDX}:20: an {expression} cannot stand`],
  ['an expression in a line', MDX, '甲乙', '甲{fetch("/")}乙', `${MDX}:26: an {expression} cannot stand`],
  ['an expression as id', MDX, 'id="1"', 'id={process.exit()}', `${MDX}:22: <Provision> needs exactly one`],
  ['spread attributes', MDX, 'id="1"', '{...props}', `${MDX}:22: <Provision> needs exactly one attribute`],
  ['a handler', MDX, 'id="1"', 'id="1" onclick="a()"', `${MDX}:22: <Provision> needs exactly one attribute`],
  [
    'a script',
    MDX,
    '# 题',
    '<script>a()</script>\n\n# 题',
    `${MDX}:20: unknown component or HTML element <script>`,
  ],
  [
    'a script in a line',
    MDX,
    '甲乙',
    '甲<script>a()</script>乙',
    `${MDX}:26: an element inside a line, <script>`,
  ],
  [
    'an image that fails',
    MDX,
    '甲乙',
    '甲<img src="" onerror="a()"/>乙',
    `${MDX}:26: an element inside a line, <img>`,
  ],
  [
    'a component',
    MDX,
    '# 题',
    '<Fragment set:html="x"/>\n\n# 题',
    `${MDX}:20: unknown component or HTML element <Fragment>`,
  ],
  ['a comment', MDX, '甲乙', '<!-- 甲 -->甲乙', `${MDX}:26: the MDX cannot be read: `],
  [
    'a link that runs',
    MDX,
    '甲乙',
    '[甲乙](javascript:a())',
    `${MDX}:26: Markdown of the kind “link” cannot stand`,
  ],
  [
    'a link that runs and says so',
    MDX,
    '甲乙',
    '[javascript:a](javascript:a)',
    `${MDX}:26: Markdown of the kind “link”`,
  ],
  [
    'a link defined elsewhere',
    MDX,
    '# 题',
    '[x]: javascript:a()\n\n# 题',
    `${MDX}:20: Markdown of the kind “definition”`,
  ],
  ['an image', MDX, '甲乙', '![甲](https://example.org/x.png)乙', `${MDX}:26: Markdown of the kind “image”`],
  [
    'markup as entities',
    MDX,
    '甲乙',
    '&lt;script&gt;甲乙',
    `${MDX}:26: the edition departs from its source in “1.1”`,
  ],
  // Ids and paths.
  [
    'an id that climbs',
    MDX,
    'id="1"',
    'id="../../x"',
    `${MDX}:22: <Provision> needs exactly one attribute, id, in lower-case`,
  ],
  [
    'an id with markup',
    MDX,
    'id="1"',
    'id="1&quot;><script>"',
    `${MDX}:22: <Provision> needs exactly one attribute`,
  ],
  [
    'a topic that climbs',
    LOYALTY,
    'id: a',
    'id: ../x',
    `${LOYALTY}:4: “topics.0.id” is wrong: must be lower-case ASCII`,
  ],
  // YAML.
  ['front matter in JavaScript', MDX, '---\n', '---js\n', `${MDX}:1: there is no front matter.`],
  [
    'a tag of JavaScript',
    MDX,
    'level: city',
    'level: !!js/function "a"',
    `${MDX}:6: the YAML cannot be read: Unresolved tag`,
  ],
  [
    'a tag of Python',
    LOYALTY,
    'words:',
    'x: !!python/object/apply:os.system [a]\nwords:',
    `${LOYALTY}:2: the YAML cannot be read: Unresolved tag`,
  ],
  [
    'the prototype in front matter',
    MDX,
    'level: city',
    'level: city\n__proto__: { a: 1 }',
    `${MDX}:7: “__proto__” can be no name`,
  ],
  [
    'the prototype among ids',
    CODES,
    "'1.2':",
    "__proto__: { theme: none, also: [] }\n'1.2':",
    `${CODES}:2: “__proto__” can be no name`,
  ],
  [
    'the prototype among texts',
    ENGLISH,
    "  '1.2'",
    "  __proto__: x\n  '1.2'",
    `${ENGLISH}:5: “__proto__” can be no name`,
  ],
  [
    'the constructor as a field',
    MDX,
    'level: city',
    'level: city\nconstructor: x',
    `${MDX}:7: “constructor” is no field of this file`,
  ],
  [
    'fields merged in',
    MDX,
    'level: city',
    'level: city\n<<: { a: 1 }',
    `${MDX}:7: “<<” is no field of this file`,
  ],
  ['a list inside itself', LOYALTY, '[甲]', '&a [甲, *a]', `${LOYALTY}:2: “words.1” is wrong`],
];

test.each(REPLACED)('%s is refused, with file, line and what to do', (_, file, from, to, message) => {
  const files = sampleFiles();
  expect(files[file]).toContain(from);
  files[file] = files[file]?.replace(from, () => to) ?? '';
  expect(() => {
    buildFiles(files);
  }).toThrow(ContentError);
  expect(() => {
    buildFiles(files);
  }).toThrow(message);
});

test.each([
  ['content/documents/__proto__.mdx', MDX],
  ['content/documents/a b.mdx', MDX],
  ['content/codes/__proto__.yaml', CODES],
  ['content/codes/constructor.yaml', CODES],
  ['content/terms/../../x.yaml', CODES],
])('a file cannot be named %s', (path, copied) => {
  const files = sampleFiles();
  files[path] = files[copied] ?? '';
  expect(() => {
    buildFiles(files);
  }).toThrow(`${path}: `);
});

test('a source outside the folder of sources is none', () => {
  const files = sampleFiles();
  files[MDX] = files[MDX]?.replace('file: sample.txt', 'file: ../../package.json') ?? '';
  expect(() => {
    buildFiles(files);
  }).toThrow(ContentError);
});

test('a symbolic link among the content is refused', () => {
  const folder = mkdtempSync(`${tmpdir()}/duidu-`);
  mkdirSync(`${folder}/sources`);
  symlinkSync('/etc/hostname', `${folder}/sources/x.txt`);
  expect(() => readFiles(folder)).toThrow('x.txt: is a symbolic link, which may lead out of the content.');
  rmSync(folder, { recursive: true });
});
