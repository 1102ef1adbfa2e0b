import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { own as words } from '../../../../src/i18n/en/pages/own.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { compare, compared, openFile, RULES } from './own-page.ts';

test('a Word file is read, its table too; the numbers that Word sets by itself are put in, and said to be', async ({
  page,
}) => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const listed = (text: string, level: number, reference = 'own') =>
    new Paragraph({ text, numbering: { reference, level } });
  const made = new Document({
    numbering: {
      config: [
        {
          reference: 'own',
          levels: [
            { level: 0, format: 'chineseCounting', text: '%1、' },
            { level: 1, format: 'chineseCounting', text: '（%2）' },
            { level: 2, format: 'decimal', text: '%3.' },
          ],
        },
        { reference: 'points', levels: [{ level: 0, format: 'bullet', text: '·' }] },
        { reference: 'thai', levels: [{ level: 0, format: 'thaiCounting', text: '%1' }] },
      ],
    },
    sections: [
      {
        children: [
          new Table({ rows: [new TableRow({ children: [cell('索引号'), cell('123')] })] }),
          new Paragraph('白石县人民政府工作规则'),
          new Paragraph('白政发〔2016〕8号'),
          listed('总体要求', 0),
          listed('坚持学习。每月一次。', 1),
          listed('坚持调研。每年两月。', 1),
          listed('严明纪律', 0),
          listed('守时。不迟到。', 1),
          listed('要早到。', 2),
          listed('要晚走。', 2),
          listed('要安静。', 0, 'points'),
          listed('要干净。', 0, 'thai'),
          new Paragraph('2016年5月3日'),
        ],
      },
    ],
  });
  const read = page.locator('.own-read');
  await page.goto('compare/own/');
  await openFile(page, 'rules.docx', await Packer.toBuffer(made));
  await compared(page);
  const lines = (await page.locator('textarea').inputValue()).split('\n');
  expect(lines).toEqual([
    '索引号 | 123',
    '白石县人民政府工作规则',
    '白政发〔2016〕8号',
    '一、总体要求',
    '（一）坚持学习。每月一次。',
    '（二）坚持调研。每年两月。',
    '二、严明纪律',
    '（一）守时。不迟到。',
    '1.要早到。',
    '2.要晚走。',
    '要安静。',
    '要干净。',
    '2016年5月3日',
  ]);
  await expect(read).toContainText('白石县人民政府工作规则');
  await expect(read).toContainText('2016-05-03');
  await expect(read).toContainText('3 provisions');
  await expect(read).toContainText(words.read.restored.numbers(7));
  await expect(read).not.toContainText(words.read.restored.none);
  await expect(page.getByText(words.unnumbered(1))).toBeVisible();
  // What is pasted afterwards has no such numbers.
  await compare(page, RULES);
  await expect(read).not.toContainText(/set by Word/u);
  await expect(page.getByText(words.unnumbered(1))).toBeHidden();
});
