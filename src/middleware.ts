import { defineMiddleware } from 'astro:middleware';
import type { EditionView } from './components/document/edition/edition-view.ts';
import { interfaceIn, type Interface } from './i18n/interface.ts';
import { localeOf } from './i18n/locales.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro looks for its locals there.
  namespace App {
    interface Locals {
      /** The words and addresses of the page's language. */
      ui: Interface;
      /** What the components of a document's text look up by id, which the page of the document sets. */
      view?: EditionView;
    }
  }
}

/** Gives every page the words of its language: components take them as `Astro.locals.ui`. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  locals.ui = interfaceIn(localeOf(params['locale']));
  return next();
});
