import { type CheerioAPI, load } from 'cheerio';

type Root = ReturnType<CheerioAPI['root']>[0];
/** A node of a parsed page. */
export type PageNode = NonNullable<Root>['children'][number];
export type PageElement = Extract<PageNode, { attribs: unknown }>;

export function isElement(node: PageNode): node is PageElement {
  return 'attribs' in node;
}

/** The letters of a text node; null for anything else. */
export function wordsOf(node: PageNode): string | null {
  return 'data' in node && node.nodeType === TEXT_NODE ? node.data : null;
}

/** By the numbers of the DOM. */
const TEXT_NODE = 3;

/** Not for reading: scripts, forms, ways to other pages. */
const NO_WORDS =
  'script, style, noscript, template, head, iframe, object, embed, svg, select, button, textarea, input, nav, [hidden], [aria-hidden="true"]';

/** The body of a page without what a reader does not see. */
export function parsePage(html: string): PageNode[] {
  const $ = load(html);
  $(NO_WORDS).remove();
  $('[style]').each((_, element) => {
    const style = element.attribs['style'] ?? '';
    if (/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style)) $(element).remove();
  });
  return $('body')[0]?.children ?? [];
}
