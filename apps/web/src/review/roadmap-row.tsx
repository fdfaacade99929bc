import { type KeyboardEvent, memo, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { DeadlineCell } from './deadline-cell.js';
import { DeadlineExplanation } from './deadline-explanation.js';
import { useAtHand, useDesk } from './desk/desk.js';
import { RowMark } from './desk/row-mark.js';
import { goToRow } from './desk/use-review-keys.js';
import { NameChooser } from './names/name-chooser.js';
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
  /** Which row of the whole table it is. */
  rowIndex: number;
}

export const RoadmapRow = memo(function RoadmapRow({ item, fields, shown, rowIndex }: Props) {
  const { t } = useTranslation();
  const { isConfirmed, isEditable } = useReviewedOrder();
  const desk = useDesk();
  const openAs = useAtHand(({ open }) => (open?.itemId === item.id ? open.as : null));
  const below = useAtHand((state) => state.below.get(item.id) ?? null);
  const belowId = useId();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || below === null) return;
    desk.turnBelow(item.id, null);
    goToRow(desk, item.id);
  };
  if (openAs !== null) return <OpenRow item={item} openAs={openAs} columns={fields.length + 1} rowIndex={rowIndex} />;
  const cells: Record<RowField, ReactNode> = {
    number: (
      <>
        {item.number} {isEditable && <RowMark item={item} shown={shown} />}
      </>
    ),
    title: <TitleCell item={item} />,
    term: <DeadlineCell item={item} belowId={belowId} isExplained={below === 'why'} />,
    responsible: <ResponsibleCell item={item} belowId={belowId} isCompared={below === 'names'} />,
    result: <AsWritten text={item.expectedResult} />,
    audience: <AsWritten text={item.audienceText} />,
  };
  return (
    <>
      <tr
        id={rowAnchor(item.id)}
        role="row"
        aria-rowindex={rowIndex}
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
      {below !== null && (
        <tr id={belowId} role="row" className="roadmap-below no-print" onKeyDown={closeOnEscape}>
          <td role="cell" colSpan={fields.length + 1}>
            {below === 'why' ? <DeadlineExplanation item={item} /> : <NameChooser item={item} />}
          </td>
        </tr>
      )}
    </>
  );
});
