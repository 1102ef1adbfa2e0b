/** What Zotero saves of a page. */
export interface SavedItem {
  itemType: string | undefined;
  title: string | undefined;
  /** A name of one word is an institution's; of several, Zotero takes the last for a family name. */
  creators: { firstName: string; lastName: string }[];
  institution: string | undefined;
  number: string | undefined;
  reportType: string | undefined;
  date: string | undefined;
  language: string | undefined;
  url: string;
}

/**
 * Reads the head of a page by the rules of Zotero's translator “Embedded Metadata” (of 13 June 2024): `citation_…`
 * says more than Dublin Core, which says more than Open Graph.
 * @param address Where the page is, which counts where its head names no address.
 */
export function savedItem(html: string, address: string): SavedItem {
  const [head = ''] = html.split('</head>');
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  const metas = (head.match(/<meta [^>]*>/gu) ?? []).map((tag) => ({
    name: attribute(tag, 'name') ?? attribute(tag, 'property') ?? '',
    content: attribute(tag, 'content') ?? '',
  }));
  const contents = (name: string) => metas.filter((meta) => meta.name === name).map(({ content }) => content);
  const content = (name: string) => contents(name)[0];
  const canonical = attribute(/<link rel="canonical"[^>]*>/u.exec(head)?.[0] ?? '', 'href');
  return {
    itemType: itemType(
      metas.map(({ name }) => name),
      content('og:type'),
    ),
    title: content('citation_title') ?? content('og:title') ?? /<title>(.*?)<\/title>/su.exec(head)?.[1],
    creators: contents('citation_author').flatMap(authors),
    institution: content('citation_technical_report_institution'),
    number: content('citation_technical_report_number'),
    reportType: content('DC.type'),
    date: content('citation_publication_date'),
    language: content('citation_language') ?? attribute(/<html[^>]*>/u.exec(head)?.[0] ?? '', 'lang'),
    url: content('og:url') ?? canonical ?? address,
  };
}

function itemType(names: readonly string[], openGraph: string | undefined): string | undefined {
  if (names.includes('citation_journal_title')) return 'journalArticle';
  if (names.includes('citation_technical_report_institution')) return 'report';
  if (openGraph === 'website') return 'webpage';
  if (names.includes('citation_title')) return 'journalArticle';
  return openGraph === undefined ? undefined : 'webpage';
}

/** Semicolons part authors, and so do commas between names of several words. */
function authors(content: string): SavedItem['creators'] {
  const byComma = content.split(/\s*,\s*/u);
  const isList = byComma.length > 1 && byComma.slice(0, 2).every((name) => name.includes(' '));
  return content
    .split(/\s*;\s*/u)
    .flatMap((part) => (isList ? byComma : [part]))
    .map((name) => {
      const space = name.lastIndexOf(' ');
      return { firstName: name.slice(0, Math.max(0, space)), lastName: name.slice(space + 1) };
    });
}
