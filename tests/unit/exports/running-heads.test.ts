import { expect, test } from 'vitest';
import { runningHeads } from '../../../src/exports/running-heads.ts';

test('running heads are strings of CSS, whatever signs they hold', () => {
  expect(runningHeads({ title: '题', name: 'a "b"', address: 'c\\d' })).toBe(
    ':root{--running-title:"题";--running-name:"a \\22 b\\22 ";--address:"c\\5c d"}\n',
  );
});
