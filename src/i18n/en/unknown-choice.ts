/** What a page’s script says of an address that asks for what the page does not have. */
export const unknownChoice = (values: string): string =>
  `This address asks for ${values}, which this page does not have; choose from the list instead.`;
