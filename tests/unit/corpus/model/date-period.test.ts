import { expect, test } from 'vitest';
import { datePeriod } from '../../../../src/corpus/model/date-period.ts';

test.each([
  ['2017', '2017-01-01', '2018-01-01'],
  ['2017-12', '2017-12-01', '2018-01-01'],
  ['2016-02', '2016-02-01', '2016-03-01'],
  ['2017-03-09', '2017-03-09', '2017-03-10'],
  ['2017-12-31', '2017-12-31', '2018-01-01'],
])('%s covers the days from %s up to %s', (date, start, end) => {
  const period = datePeriod(date);
  expect([period?.start, period?.end].map((day) => day?.toISOString().slice(0, 10))).toEqual([start, end]);
});

test.each(['2017-13', '2017-02-29', '2017-00-01', '2017-06-31'])('%s is no day', (date) => {
  expect(datePeriod(date)).toBeUndefined();
});
