import { localeOfPath } from '../../../../src/i18n/locales.ts';
import { pageKind } from '../../../browser/built-site/page-kinds.ts';

/** A built page. */
export interface SampledPage {
  address: string;
  html: string;
}

/**
 * The addresses of pages among which stands every form of element that any page has, and a page of every kind
 * in each language, the smallest. A form is an element with its attributes, and the values of those that say
 * what it is and how it looks.
 */
export function samplePages(pages: readonly SampledPage[]): string[] {
  const forms = new Map(pages.map(({ address, html }) => [address, elementForms(html)]));
  const left = new Set([...forms.values()].flatMap((each) => [...each]));
  const sample = new Set<string>();
  while (left.size > 0) {
    const [richest = ''] = [...forms.keys()].sort((a, b) => newIn(b) - newIn(a));
    for (const form of forms.get(richest) ?? []) left.delete(form);
    sample.add(richest);
  }
  const bySize = pages.toSorted((a, b) => a.html.length - b.html.length);
  const known = new Set([...sample].map(kindAndLanguage));
  for (const { address } of bySize) {
    if (known.has(kindAndLanguage(address))) continue;
    known.add(kindAndLanguage(address));
    sample.add(address);
  }
  return [...sample];

  function newIn(address: string): number {
    return forms.get(address)?.intersection(left).size ?? 0;
  }
}

function kindAndLanguage(address: string): string {
  return `${localeOfPath(address.slice(1))} ${pageKind(address)}`;
}

const TELLING = /^(?:class|role|type|lang|scope|aria-(?:hidden|expanded|pressed|sort|live))$/u;

function elementForms(html: string): Set<string> {
  const elements = html
    .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gsu, '<$1>')
    .matchAll(/<([a-z][\w-]*)((?:\s+[^\s"<>=/]+(?:="[^"]*")?)*)\s*\/?>/gu);
  return new Set(
    [...elements].map(([, name = '', attributes = '']) => {
      const parts = [...attributes.matchAll(/\s([^\s"=]+)(?:="([^"]*)")?/gu)];
      return [
        name,
        ...parts.map(([, key = '', value = '']) => (TELLING.test(key) ? `${key}=${value}` : key)),
      ].join(' ');
    }),
  );
}
