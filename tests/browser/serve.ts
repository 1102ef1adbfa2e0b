import { preview } from 'astro';

/** Serves the built site for the browser tests, beside any preview that is already running. */
await preview({ root: '.', logLevel: 'error', server: { port: Number(process.argv[2]) } });
