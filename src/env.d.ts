/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The words and addresses of the page's language, which `src/middleware.ts` sets. */
    ui: import('./i18n/interface.ts').Interface;
    /** What the components of a document's text look up by id, which the page of the document sets. */
    view?: import('./components/edition/edition-view.ts').EditionView;
  }
}
