import { type NumberForm, numberIn } from '../blocks/number-form.js';
import { isElement, type PageElement } from './page-tree.js';

const FORMS: Readonly<Record<string, NumberForm>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** What stands before an item of a list on the page: «2. », and «– » for the items of a list without numbers. */
export function listMark(item: PageElement): string {
  const list = item.parent;
  if (list === null || !('attribs' in list) || list.name !== 'ol') return '– ';
  const form = FORMS[list.attribs['type'] ?? ''] ?? 'decimal';
  return `${numberIn(form, numberOf(item, whole(list.attribs['start']) ?? 1))}. `;
}

/** Counted back to the nearest item that says its number, or to the first. */
function numberOf(item: PageElement, start: number): number {
  let before = 0;
  for (let one: typeof item.prev = item; one !== null; one = one.prev) {
    if (!isElement(one) || one.name !== 'li') continue;
    const said = whole(one.attribs['value']);
    if (said !== null) return said + before;
    before += 1;
  }
  return start + before - 1;
}

function whole(attribute: string | undefined): number | null {
  const number = Number.parseInt(attribute ?? '', 10);
  return Number.isNaN(number) ? null : number;
}
