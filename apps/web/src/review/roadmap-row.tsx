import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { DeadlineCell } from './deadline-cell.js';
import { DeadlineExplanation } from './deadline-explanation.js';
import { useAtHand, useDesk } from './desk/desk.js';
import { RowMark } from './desk/row-mark.js';
import { OpenRow } from './open-row.js';
import type { RowField } from './own-headings.js';
import { ResponsibleCell } from './responsible-cell.js';
import { useReviewedOrder } from './reviewed-order.js';
import { rowAnchor } from './row-anchor.js';
import { RowPlan } from './row-plan.js';
import { RowTasks } from './row-tasks.js';
import { TitleCell } from './title-cell.js';

interface Props {
  item: Item;
  fields: readonly RowField[];
  /** All rows shown, in their order. */
  shown: readonly string[];
}

export function RoadmapRow({ item, fields, shown }: Props) {
  const { t } = useTranslation();
  const { isConfirmed, isEditable } = useReviewedOrder();
  const desk = useDesk();
  const openAs = useAtHand(({ open }) => (open?.itemId === item.id ? open.as : null));
  const [isExplained, setIsExplained] = useState(false);
  const explanationId = useId();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setIsExplained(false);
  };
  if (openAs !== null) return <OpenRow item={item} openAs={openAs} columns={fields.length + 1} />;
  const cells: Record<RowField, ReactNode> = {
    number: (
      <>
        {item.number} {isEditable && <RowMark item={item} shown={shown} />}
      </>
    ),
    title: <TitleCell item={item} />,
    term: (
      <DeadlineCell
        item={item}
        explanationId={explanationId}
        isExplained={isExplained}
        onExplain={() => setIsExplained(!isExplained)}
      />
    ),
    responsible: <ResponsibleCell item={item} />,
    result: <AsWritten text={item.expectedResult} />,
    audience: <AsWritten text={item.audienceText} />,
  };
  return (
    <>
      <tr
        id={rowAnchor(item.id)}
        role="row"
        tabIndex={-1}
        className="roadmap-row"
        onFocus={() => desk.focus(item.id)}
        onKeyDown={closeOnEscape}
      >
        {fields.map((field) => (
          <td key={field} role="cell" className={`roadmap-${field}`} data-label={t(`review.column.${field}`)}>
            <div>{cells[field]}</div>
          </td>
        ))}
        <td role="cell" className="roadmap-state" data-label={t('review.column.state')}>
          <div>{isConfirmed ? <RowTasks item={item} /> : <RowPlan item={item} />}</div>
        </td>
      </tr>
      {isExplained && (
        <tr id={explanationId} role="row" className="roadmap-explanation no-print" onKeyDown={closeOnEscape}>
          <td role="cell" colSpan={fields.length + 1}>
            <DeadlineExplanation item={item} />
          </td>
        </tr>
      )}
    </>
  );
}
