import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Item } from '../api/types.js';
import { type DeskState, useDesk } from './desk/desk.js';
import { goToRow } from './desk/use-review-keys.js';
import { PlanForm } from './plan/plan-form.js';
import { rowAnchor } from './row-anchor.js';
import { RowEditor } from './row-editor/row-editor.js';
import { SplitForm } from './row-editor/split-form.js';

interface Props {
  item: Item;
  openAs: NonNullable<DeskState['open']>['as'];
  columns: number;
  rowIndex: number;
}

/** A row open for correction, in its own place. Whichever way it is closed, the keyboard is back on the row. */
export function OpenRow({ item, openAs, columns, rowIndex }: Props) {
  const desk = useDesk();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [openAs]);
  const close = () => {
    desk.closeRow();
    // The row itself stands again only once it was drawn.
    requestAnimationFrame(() => goToRow(desk, item.id));
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <tr
      ref={row}
      id={rowAnchor(item.id)}
      role="row"
      aria-rowindex={rowIndex}
      tabIndex={-1}
      className="roadmap-open"
      onFocus={() => desk.focus(item.id)}
      onKeyDown={closeOnEscape}
    >
      <td role="cell" colSpan={columns}>
        {openAs === 'edit' && <RowEditor item={item} onSplit={() => desk.openRow(item.id, 'split')} onClose={close} />}
        {openAs === 'split' && <SplitForm item={item} onClose={close} />}
        {openAs === 'plan' && <PlanForm item={item} onClose={close} />}
      </td>
    </tr>
  );
}
