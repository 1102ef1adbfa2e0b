/** What a page says of an address that names a place it does not have, or does not show; loaded only then. */
export const noPlace = {
  none: (name: string) => `This page has no place “${name}”.`,
  contents: 'To the contents',
  start: 'To the beginning of the page',
  hidden: (name: string) => `“${name}” is not among what this page shows at the moment.`,
  all: 'Show everything',
  close: 'Close',
};

export type PlaceWords = typeof noPlace;
