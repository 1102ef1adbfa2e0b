import { REPORTS } from '../corpus/edition/edition.ts';

const FORM = /^(?:mailto:|https:\/\/)\S*\{id\}\S*$/u;

/**
 * Where an error is reported, with the id of what is wrong; undefined where the edition’s owner has set no address.
 * @param form `REPORT_URL`, or else what the edition says, such as `https://example.org/errors?place={id}` or `mailto:a@example.org?subject={id}`
 * @throws where the form is another.
 */
export function reportAddress(id: string, form = process.env['REPORT_URL'] ?? REPORTS): string | undefined {
  if (form === undefined || form === '') return undefined;
  if (!FORM.test(form)) {
    throw new Error(
      `The address for errors is “${form}” (REPORT_URL, or “reports” of the edition). Begin with mailto: or https://, and write {id} where the id of a place is to stand.`,
    );
  }
  return form.replaceAll('{id}', encodeURIComponent(id));
}
