import { isElement, type PageElement, type PageNode } from './page-tree.js';

/** The cells of a table's own rows; tables inside its cells have rows of their own. */
export function rowsOfTable(table: PageElement): PageElement[][] {
  const rows: PageElement[][] = [];
  const collect = (nodes: readonly PageNode[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.name === 'tr') rows.push(node.children.filter(isCell));
      else if (['thead', 'tbody', 'tfoot'].includes(node.name)) collect(node.children);
    }
  };
  collect(table.children);
  return rows;
}

/** A table that only places things on the page: it says so, has one column, or holds another table that is one. */
export function isLayoutTable(table: PageElement, rows: readonly (readonly PageElement[])[]): boolean {
  const role = table.attribs['role'];
  if (role === 'presentation' || role === 'none') return true;
  return rows.every((row) => row.length <= 1) || rows.flat().some(holdsGrid);
}

const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

/** Rows and columns enough for a plan; a list of names set as a small table inside a cell is words of the cell. */
function isGrid(table: PageElement): boolean {
  return rowsOfTable(table).filter((row) => row.length >= LEAST_COLUMNS).length >= LEAST_ROWS;
}

const judged = new WeakMap<PageElement, boolean>();

/** Asked once for each element: tables in tables ask for their innermost ones from every level. */
function holdsGrid(element: PageElement): boolean {
  const known = judged.get(element);
  if (known !== undefined) return known;
  const holds = element.children
    .filter(isElement)
    .some((child) => (child.name === 'table' && isGrid(child)) || holdsGrid(child));
  judged.set(element, holds);
  return holds;
}

function isCell(node: PageNode): node is PageElement {
  return isElement(node) && (node.name === 'td' || node.name === 'th');
}
