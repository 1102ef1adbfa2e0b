import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CODINGS } from '../../../../../src/corpus/model/themes.ts';
import { readContent } from '../../read-content.ts';

const COMMAND = resolve('src/corpus/editing/new-document.ts');
const TEXT =
  '\r\n 甲县人民政府关于学习的意见\r\n各镇：\r\n一、学习。要学习。\r\n甲县人民政府\r\n2020年1月2日\r\n';

let project = '';
let outside = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'a project '));
  outside = mkdtempSync(join(tmpdir(), '来自 外面 '));
  mkdirSync(join(project, 'content/documents'), { recursive: true });
  cpSync('content/edition.yaml', join(project, 'content/edition.yaml'));
});

afterEach(() => {
  for (const folder of [project, outside]) rmSync(folder, { recursive: true });
});

/** Runs the command as npm does: in the project’s folder, told where the person is. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: project,
    env: { ...process.env, INIT_CWD: outside },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function filesLeft(): string[] {
  return readdirSync(join(project, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => name !== 'edition.yaml');
}

test('a text is copied byte for byte from any path, and all files of the document are written', () => {
  writeFileSync(join(outside, '一 text.txt'), TEXT);
  const { status, stdout } = run('一 text.txt', '--id', 'jia-2020');
  expect(status).toBe(0);
  expect(readFileSync(join(project, 'content/sources/jia-2020.txt'), 'utf8')).toBe(TEXT);
  expect(filesLeft().sort()).toEqual(
    [...Array<string>(3 + CODINGS.length).fill('jia-2020.yaml'), 'jia-2020.mdx', 'jia-2020.txt'].sort(),
  );
  expect(stdout).toContain(
    'It is a draft: once what is not found below is filled in, `npm run dev` shows it',
  );
  expect(stdout).toContain(
    'Short name: not found; place: 甲县; issuer: 甲县人民政府. Check the English, which is proposed by pinyin.',
  );
  expect(stdout).toContain('issued: 2020-01-02');
});

test('a draft saved by the page is taken with its mends; its text becomes the source', () => {
  const mends = [{ at: TEXT.indexOf('各镇'), change: 'not-text' }];
  const draft = JSON.stringify({ draft: 1, text: TEXT, mends });
  writeFileSync(join(outside, 'a.draft.json'), draft);
  const { status, stdout } = run('a.draft.json', '--id', 'jia-2020');
  expect(status).toBe(0);
  expect(readFileSync(join(project, 'content/sources/jia-2020.txt'), 'utf8')).toBe(TEXT);
  expect(stdout).toContain('No part of the text? “各镇：” is proposed as furniture.');
});

test.each([
  '{"draft":1}',
  '{',
  '[]',
  JSON.stringify({ draft: 1, text: '甲', mends: [{ at: -1, change: 'join' }] }),
])('what is no draft is refused: %s', (json) => {
  writeFileSync(join(outside, 'a.draft.json'), json);
  const { status, stderr } = run('a.draft.json', '--id', 'jia-2020');
  expect(status).toBe(1);
  expect(stderr).toBe(
    'a.draft.json: is no draft that the page for your own document has saved. Save it there again, or give the text.\n',
  );
  expect(filesLeft()).toEqual([]);
});

test('without an id one is proposed from the name of the file and the year', () => {
  writeFileSync(join(outside, 'Jia.txt'), TEXT);
  expect(run('Jia.txt').stdout).toContain('Proposed the document “jia-2020”');
  writeFileSync(join(outside, '甲.txt'), `${TEXT}附件\n`);
  expect(run('甲.txt').stdout).toContain('Proposed the document “undecided-2020”');
});

test('a document is never overwritten, nor a text taken twice, and nothing is left of the attempt', () => {
  writeFileSync(join(outside, 'a.txt'), TEXT);
  writeFileSync(join(outside, 'b.txt'), `${TEXT}附件\n`);
  mkdirSync(join(project, 'content/translations/revisions'), { recursive: true });
  writeFileSync(join(project, 'content/translations/revisions/jia-2020.yaml'), 'changes: []\n');
  expect(run('a.txt', '--id', 'jia-2020')).toMatchObject({
    status: 1,
    stderr:
      'content/translations/revisions/jia-2020.yaml: exists already, and a document is never overwritten. Choose another --id, or remove its files first.\n',
  });
  expect(filesLeft()).toEqual(['jia-2020.yaml']);
  expect(run('a.txt', '--id', 'yi-2020').status).toBe(0);
  expect(run('a.txt', '--id', 'bing-2020').stderr).toBe(
    'a.txt: is the source of content/documents/yi-2020.mdx already. Correct that document.\n',
  );
});

test.each([
  ['no path', () => [], 'new-document: needs exactly one text file'],
  ['two paths', () => ['a', 'b'], 'new-document: needs exactly one text file; quote a path with spaces.'],
  ['an unknown option', () => ['a', '--force'], "new-document: Unknown option '--force'"],
  ['an id with capitals', () => ['a', '--id', 'Jia'], '--id: “Jia” must be lower-case ASCII'],
  ['a file that is not there', () => ['a.txt'], 'a.txt: there is no such file.'],
  ['a folder', () => ['.'], '.: is no file. Give one text file.'],
  ['an empty file', () => [write('a.txt', '')], 'a.txt: is empty.'],
  ['a file of spaces', () => [write('a.txt', ' \r\n\u3000')], 'a.txt: has no Chinese text.'],
  [
    'GB18030',
    () => [write('a.txt', Buffer.from([0xd6, 0xd0]))],
    'a.txt:1: is not UTF-8. It can be read as GB18030 (GBK), beginning “中”.',
  ],
  [
    'UTF-16',
    () => [write('a.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
    'a.txt: is not UTF-8 but UTF-16',
  ],
  ['a byte order mark', () => [write('a.txt', `\uFEFF${TEXT}`)], 'a.txt: begins with a byte order mark.'],
])('%s is refused in a sentence, with exit code 1 and nothing left behind', (_, args, message) => {
  const { status, stderr } = run(...args());
  expect(status).toBe(1);
  expect(stderr.startsWith(message), stderr).toBe(true);
  expect(stderr).not.toContain('    at ');
  expect(filesLeft()).toEqual([]);
});

test('in a copy of the edition its own texts are refused and a new one is taken', () => {
  cpSync('content', join(project, 'content'), { recursive: true });
  const before = filesLeft().length;
  for (const { id } of readContent().documents) {
    const source = resolve('content/sources', `${id}.txt`);
    expect(run(source).stderr).toContain(`is the source of content/documents/${id}.mdx already.`);
  }
  expect(filesLeft()).toHaveLength(before);
  expect(run(write('a.txt', TEXT), '--id', 'jia-2020').status).toBe(0);
  expect(existsSync(join(project, 'content/codes/second/jia-2020.yaml'))).toBe(true);
});

function write(name: string, data: string | Buffer): string {
  writeFileSync(join(outside, name), data);
  return name;
}
