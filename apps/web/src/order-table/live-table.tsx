import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderTableRow } from '../api/types.js';
import { AsWritten, languageOf } from '../parts/as-written.js';
import { RowProgress } from './row-progress.js';

const FIELDS = ['number', 'title', 'term', 'responsible', 'result'] as const;

export function LiveTable({ orderId, rows }: { orderId: string; rows: readonly OrderTableRow[] }) {
  const { t } = useTranslation();
  return (
    <div className="rows">
      <table className="roadmap" role="table">
        <caption className="visually-hidden">{t('orderTable.short')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {FIELDS.map((field) => (
              <th key={field} scope="col" role="columnheader" className={`roadmap-${field}`}>
                {t(`review.column.${field}`)}
              </th>
            ))}
            <th scope="col" role="columnheader" className="roadmap-state">
              {t('review.column.state')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <Fragment key={row.id}>
              {startsPart(row, rows[index - 1]) && <PartName row={row} />}
              <LiveRow orderId={orderId} row={row} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function startsPart(row: OrderTableRow, before: OrderTableRow | undefined): boolean {
  if (before === undefined) return row.source === 'clause' || row.sectionTitle !== null;
  return row.source !== before.source || row.sectionTitle !== before.sectionTitle;
}

function PartName({ row: { source, sectionNumber, sectionTitle } }: { row: OrderTableRow }) {
  const { t } = useTranslation();
  const name =
    source === 'clause'
      ? t('orderTable.clauses')
      : sectionTitle === null
        ? t('orderTable.withoutSection')
        : sectionNumber === null
          ? sectionTitle
          : t('orderTable.section', { number: sectionNumber, title: sectionTitle });
  return (
    <tr className="roadmap-section" role="row">
      <th
        colSpan={FIELDS.length + 1}
        scope="colgroup"
        role="columnheader"
        lang={sectionTitle === null ? undefined : languageOf(sectionTitle)}
      >
        {name}
      </th>
    </tr>
  );
}

function LiveRow({ orderId, row }: { orderId: string; row: OrderTableRow }) {
  const { t } = useTranslation();
  const cells = {
    number: row.number,
    title: (
      <>
        <AsWritten text={row.title} />
        {row.recommended && <div className="record-sub">{t('orderTable.recommended')}</div>}
      </>
    ),
    term: <AsWritten text={row.deadlineText} />,
    responsible: <AsWritten text={row.responsibleText} />,
    result: <AsWritten text={row.expectedResult} />,
  };
  return (
    <tr role="row" className="roadmap-row">
      {FIELDS.map((field) => (
        <td key={field} role="cell" className={`roadmap-${field}`} data-label={t(`review.column.${field}`)}>
          <div>{cells[field]}</div>
        </td>
      ))}
      <td role="cell" className="roadmap-state" data-label={t('review.column.state')}>
        <div>
          <RowProgress orderId={orderId} row={row} />
        </div>
      </td>
    </tr>
  );
}
