import { expect, test } from './engine-test.ts';

test('errors of a page are noticed', async ({ reader, address, errors }) => {
  await reader.open(`${address}method/`);
  await reader.read(() => {
    const add = (name: string, change: object) => {
      document.body.append(Object.assign(document.createElement(name), change));
    };
    console.error('said');
    setTimeout(() => {
      throw new Error('thrown');
    });
    void Promise.reject(new Error('refused'));
    add('script', { textContent: 'true' });
    add('img', { src: '/no-image.svg' });
  });
  const kinds = [
    /: said$/u,
    /thrown/u,
    /nobody caught .*refused/u,
    /forbids inline/u,
    /<img .* failed/u,
    /^404 \/no-image/u,
  ];
  const noticed: string[] = [];
  await expect
    .poll(async () => {
      noticed.push(...(await errors()));
      return kinds.filter((kind) => !noticed.some((each) => kind.test(each)));
    })
    .toEqual([]);
});
