import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import {
  codingSchema,
  commitmentSchema,
  documentSchema,
  questionSchema,
  reconciledSchema,
  revisionsSchema,
  termSchema,
  themeSchema,
  translationSchema,
} from './corpus/schema.ts';

export const collections = {
  documents: defineCollection({
    loader: glob({ base: './content/documents', pattern: '*.mdx' }),
    schema: documentSchema,
  }),
  codes: defineCollection({
    loader: glob({ base: './content/codes', pattern: '*.yaml' }),
    schema: reconciledSchema,
  }),
  codings: defineCollection({
    loader: glob({ base: './content/codes', pattern: '{first,second}/*.yaml' }),
    schema: codingSchema,
  }),
  method: defineCollection({ loader: glob({ base: './content/method', pattern: '*.mdx' }) }),
  translations: defineCollection({
    loader: glob({ base: './content/translations/en', pattern: '*.yaml' }),
    schema: translationSchema,
  }),
  revisions: defineCollection({
    loader: glob({ base: './content/translations/revisions', pattern: '*.yaml' }),
    schema: revisionsSchema,
  }),
  terms: defineCollection({
    loader: glob({ base: './content/terms', pattern: '*.yaml' }),
    schema: termSchema,
  }),
  commitments: defineCollection({
    loader: glob({ base: './content/commitments', pattern: '*.yaml' }),
    schema: commitmentSchema,
  }),
  questions: defineCollection({
    loader: glob({ base: './content/questions', pattern: '*.yaml' }),
    schema: questionSchema,
  }),
  themes: defineCollection({
    loader: glob({ base: './content/themes', pattern: '*.yaml' }),
    schema: themeSchema,
  }),
};
