import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderTableRow } from '../api/types.js';
import { AsWritten, languageOf } from '../parts/as-written.js';
import { RowDemand } from '../roadmaps/row-demand.js';
import { RowTies, TiesButton } from '../ties/row-ties.js';
import { RowProgress } from './row-progress.js';

const FIELDS = ['number', 'title', 'term', 'responsible', 'result'] as const;

interface Props {
  orderId: string;
  /** Each row offers to say what it waits for. */
  editsTies: boolean;
}

export function LiveTable({ orderId, rows, editsTies }: Props & { rows: readonly OrderTableRow[] }) {
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
              <LiveRow orderId={orderId} row={row} editsTies={editsTies} />
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

function doneOf({ waitsFor }: OrderTableRow): ReadonlySet<string> {
  return new Set(waitsFor.flatMap(({ itemId, done }) => (done ? [itemId] : [])));
}

function LiveRow({ orderId, row, editsTies }: Props & { row: OrderTableRow }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const cells = {
    number: row.number,
    title: (
      <>
        <AsWritten text={row.title} />
        {row.recommended && <div className="record-sub">{t('orderTable.recommended')}</div>}
        <RowDemand orderId={orderId} itemId={row.id} number={row.number} offersEdit={editsTies} />
      </>
    ),
    term: (
      <>
        <AsWritten text={row.deadlineText} />
        {editsTies && (
          <div>
            <RowTies
              orderId={orderId}
              itemId={row.id}
              done={doneOf(row)}
              isEditing={isOpen}
              onClose={() => setIsOpen(false)}
            />
            {!isOpen && <TiesButton orderId={orderId} number={row.number} onPress={() => setIsOpen(true)} />}
          </div>
        )}
      </>
    ),
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
