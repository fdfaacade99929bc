import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { DeadlineCell } from './deadline-cell.js';
import type { RowField } from './own-headings.js';
import { ResponsibleCell } from './responsible-cell.js';
import { useReviewedOrder } from './reviewed-order.js';
import { rowAnchor } from './row-anchor.js';
import { RowPlan } from './row-plan.js';
import { RowTasks } from './row-tasks.js';

export function RoadmapRow({ item, fields }: { item: Item; fields: readonly RowField[] }) {
  const { t } = useTranslation();
  const { isConfirmed } = useReviewedOrder();
  const cells: Record<RowField, ReactNode> = {
    number: item.number,
    title: <TitleCell item={item} />,
    term: <DeadlineCell item={item} />,
    responsible: <ResponsibleCell item={item} />,
    result: item.expectedResult,
    audience: item.audienceText,
  };
  return (
    <tr id={rowAnchor(item.id)} role="row" tabIndex={-1} className="roadmap-row">
      {fields.map((field) => (
        <Fragment key={field}>
          <td role="cell" className={`roadmap-${field}`} data-label={t(`review.column.${field}`)}>
            <div>{cells[field]}</div>
          </td>
        </Fragment>
      ))}
      <td role="cell" className="roadmap-state" data-label={t('review.column.state')}>
        {isConfirmed ? <RowTasks item={item} /> : <RowPlan item={item} />}
      </td>
    </tr>
  );
}

function TitleCell({ item }: { item: Item }) {
  const { t } = useTranslation();
  const toCheck = item.warnings.filter((warning) => warning.level === 'warn');
  return (
    <>
      <div>{item.title}</div>
      {item.recommended && <span className="mark">{t('review.recommended')}</span>}{' '}
      {item.retrospective && <span className="mark">{t('review.retrospective')}</span>}
      {toCheck.length > 0 && (
        <ul className="row-warnings no-print">
          {toCheck.map((warning) => (
            <li key={`${warning.code}-${warning.message}`}>{warning.message}</li>
          ))}
        </ul>
      )}
    </>
  );
}
