import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, OrderDetail } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { RoadmapTable } from './roadmap-table.js';

interface Props {
  order: OrderDetail;
  /** The rows to show: all, or those a filter leaves. */
  items: readonly Item[];
}

/** The duties of the order's clauses, then its table of activities, or each of its tables under its own title. */
export function RoadmapTables({ order, items }: Props) {
  const { t } = useTranslation();
  const shown = useMemo(() => items.map(({ id }) => id), [items]);
  const clauses = useMemo(() => items.filter((item) => item.source === 'clause'), [items]);
  const tables = useMemo(
    () =>
      order.roadmaps.map((roadmap, index) => ({
        ...roadmap,
        index,
        rows: items.filter((item) => item.source === 'table' && item.roadmapIndex === index),
      })),
    [order.roadmaps, items],
  );
  const isSeveral = tables.filter(({ rows }) => rows.length > 0).length > 1;
  return (
    <>
      {clauses.length > 0 && (
        <section aria-labelledby="clauses">
          <h2 id="clauses">{t('review.clauses')}</h2>
          <RoadmapTable caption={t('review.clauses')} order={order} items={clauses} columns={[]} shown={shown} />
        </section>
      )}
      {tables.map(
        ({ title, columns, index, rows }) =>
          rows.length > 0 && (
            <section key={index} aria-labelledby={`roadmap-${index}`}>
              <h2 id={`roadmap-${index}`}>
                {isSeveral && title !== null ? <AsWritten text={title} /> : t('review.table')}
              </h2>
              <RoadmapTable
                caption={t('review.tableCaption', { count: rows.length })}
                order={order}
                items={rows}
                columns={columns}
                shown={shown}
              />
            </section>
          ),
      )}
    </>
  );
}
