import type { Locator, Page } from '@playwright/test';
import { own as words } from '../../../../src/i18n/en/pages/own.ts';

/** A work rule written for the tests, which quotes Tianjin 3.4 in its provision 二. */
export const RULES = `白石县人民政府工作规则
白政发〔2016〕8号
各乡镇人民政府：
为使县政府工作规范高效，制定本规则。
一、县政府工作人员要带头学习，每月集体学习一次。
二、领导班子成员每年深入基层调研时间不少于2个月，外出要请假。
三、牢固树立“四个意识”，严守政治纪律和政治规矩。
四、番茄切块，鸡蛋打散，热锅下油。
白石县人民政府
2016年5月3日
扫一扫在手机打开当前页
`;

/** Puts a text into the field and waits until it is compared. */
export async function compare(page: Page, text: string) {
  await put(page, text);
  await page.getByRole('button', { name: words.button, exact: true }).click();
  await compared(page);
}

/** Puts a text into the field at once: typing thousands of lines takes a browser long. */
export async function put(page: Page, text: string) {
  await page.locator('textarea').evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value;
  }, text);
}

/** Until all of a text is compared and drawn; where other tests have the cores, a long one takes minutes. */
export async function compared(page: Page) {
  await page
    .locator('[data-status]')
    .getByText(/^Compared: /u)
    .waitFor({ timeout: 240_000 });
}

export function status(page: Page): Locator {
  return page.locator('[data-status]');
}

/** The row of a provision of the reader’s text. */
export function row(page: Page, id: string): Locator {
  return page.locator(`[id="own-${id}"]`);
}

/** Opens a file from its bytes, as the reader chooses it. */
export function openFile(page: Page, name: string, buffer: Buffer) {
  const mimeType = 'application/octet-stream';
  return page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}
