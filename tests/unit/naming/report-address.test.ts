import { expect, test } from 'vitest';
import { reportAddress } from '../../../src/naming/report-address.ts';

test('an error is reported where the owner says, with the id of what is wrong', () => {
  expect(reportAddress('shiqiao-2022#4-7', 'https://example.org/errors?place={id}')).toBe(
    'https://example.org/errors?place=shiqiao-2022%234-7',
  );
  expect(reportAddress('terms/si-feng', 'mailto:a@example.org?subject={id}')).toBe(
    'mailto:a@example.org?subject=terms%2Fsi-feng',
  );
});

test('nothing is offered where no address is set', () => {
  expect(reportAddress('shiqiao-2022#4-7')).toBeUndefined();
  expect(reportAddress('shiqiao-2022#4-7', '')).toBeUndefined();
});

test.each(['https://example.org/errors', 'javascript:alert({id})', 'http://example.org/{id}', 'a@b.c {id}'])(
  '%s is refused',
  (form) => {
    expect(() => reportAddress('1', form)).toThrow(
      `The address for errors is “${form}” (REPORT_URL, or “reports” of the edition). Begin with mailto: or https://`,
    );
  },
);
