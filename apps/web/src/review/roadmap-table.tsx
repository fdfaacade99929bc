import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, OrderDetail } from '../api/types.js';
import { AsWritten, languageOf } from '../parts/as-written.js';
import { ownHeadings, type RowField } from './own-headings.js';
import { RoadmapRow } from './roadmap-row.js';

interface Props {
  caption: string;
  order: OrderDetail;
  items: readonly Item[];
  /** The table's own headings; none for clauses. */
  columns: readonly string[];
  /** All rows of the page, in their order. */
  shown: readonly string[];
}

/** A table of more columns needs a wider window before it is shown as on paper. */
const WIDE = 5;

/** Columns every order has, and those it may have: a column no row fills is left out, as it is on paper. */
function shownFields(items: readonly Item[]): RowField[] {
  const fields: RowField[] = ['number', 'title', 'term', 'responsible'];
  if (items.some((item) => item.expectedResult !== null)) fields.push('result');
  if (items.some((item) => item.audienceText !== null)) fields.push('audience');
  return fields;
}

/** The order's own table as everybody knows it from paper, with the state of each row in its margin. */
export function RoadmapTable({ caption, order, items, columns, shown }: Props) {
  const { t } = useTranslation();
  const own = ownHeadings(columns);
  const fields = shownFields(items);
  const headings = fields.map((field) => ({ field, title: own[field] ?? t(`review.column.${field}`) }));
  return (
    <div className={fields.length > WIDE ? 'rows rows-wide' : 'rows'}>
      <table className="roadmap" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {headings.map(({ field, title }) => (
              <th key={field} scope="col" role="columnheader" className={`roadmap-${field}`}>
                <AsWritten text={title} />
              </th>
            ))}
            <th scope="col" role="columnheader" className="roadmap-state">
              {t('review.column.state')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {items.map((item, index) => {
            const startsSection = item.sectionIndex !== null && item.sectionIndex !== items[index - 1]?.sectionIndex;
            const section = startsSection ? order.sections[item.sectionIndex ?? 0] : undefined;
            return (
              <Fragment key={item.id}>
                {section && (
                  <tr className="roadmap-section" role="row">
                    <th
                      colSpan={fields.length + 1}
                      scope="colgroup"
                      role="columnheader"
                      lang={languageOf(section.title)}
                    >
                      {section.number === null ? section.title : t('review.section', { ...section })}
                    </th>
                  </tr>
                )}
                <RoadmapRow item={item} fields={fields} shown={shown} />
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
