/** What a page's script says of an address that asks for what it does not have. */
export const brokenPage = {
  en: {
    choice: (values: string) =>
      `This address asks for ${values}, which this page does not have; choose from the list instead.`,
  },
  zh: {
    choice: (values: string) => `此网址所选的${values}本页没有，请在列表中选择。`,
  },
} as const;
