/** What a page's script says of an address that asks for what it does not have, and of a page that is out of date. */
export const brokenPage = {
  en: {
    choice: (values: string) =>
      `This address asks for ${values}, which this page does not have; choose from the list instead.`,
    stale: 'Part of this page could not be loaded. The site may have been updated since you opened it.',
    reload: 'Reload the page',
  },
  zh: {
    choice: (values: string) => `此网址所选的${values}本页没有，请在列表中选择。`,
    stale: '本页有一部分未能载入，网站可能在您打开之后已更新。',
    reload: '重新载入本页',
  },
} as const;
