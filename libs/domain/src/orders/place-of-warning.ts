/** A warning's place as a key of the catalogue with its values: `order/3.3` → «Пункт 3.3 приказа». */
export function placeOfWarning(where: string): { key: string; values: Readonly<Record<string, string>> } {
  const [part = '', number] = where.split('/', 2);
  if ((part === 'order' || part === 'annex') && number !== undefined)
    return { key: `place.${part}-clause`, values: { number } };
  if ((part === 'indicator' || part === 'decision') && number !== undefined)
    return { key: `place.${part}`, values: { number } };
  if (['order', 'annex', 'roadmap', 'table', 'meeting'].includes(where)) return { key: `place.${where}`, values: {} };
  return { key: 'place.item', values: { number: where } };
}
