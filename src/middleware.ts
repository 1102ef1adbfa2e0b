import { defineMiddleware } from 'astro:middleware';
import { interfaceIn, localeOf } from './i18n/interface.ts';

/** Gives every page the words of its language: components take them as `Astro.locals.ui`. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  locals.ui = interfaceIn(localeOf(params['locale']));
  return next();
});
