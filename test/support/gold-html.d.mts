/** A layout of the papers; what it holds is the script's own matter. */
type Layout = object;

export const LAYOUTS: Readonly<Record<string, Layout>>;

/** A gold reading as its file has it. */
export interface Gold {
  readonly order: object;
  readonly warnings: readonly object[];
}

export function goldHtml(gold: Gold, layout: Layout): string;
