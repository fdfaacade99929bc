import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../api/types.js';
import { EmptyView } from '../parts/empty-view.js';
import { BulkBar } from './bulk/bulk-bar.js';
import { useDesk } from './desk/desk.js';
import { KeysHelp } from './desk/keys-help.js';
import { ReviewToolbar } from './desk/review-toolbar.js';
import { useHeightVariable } from './desk/use-height-variable.js';
import { useReviewKeys } from './desk/use-review-keys.js';
import { useRowOfAddress } from './desk/use-row-of-address.js';
import { selectRows } from './filters/concerns.js';
import { FilterBar, useShownRows } from './filters/filter-bar.js';
import { findRows } from './filters/find-rows.js';
import { useTurnBack } from './order-queries.js';
import { useReviewedOrder } from './reviewed-order.js';
import { RoadmapTables } from './roadmap-tables.js';
import { SourcePane } from './source/source-pane.js';

/** Beside the rows there is room for the source from this width on. */
const WIDE_ENOUGH = '(min-width: 1200px)';

/** The rows of the order with everything that helps to check them: filters, the keyboard, the source beside them. */
export function ReviewBench({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const { isEditable, isConfirmed, editRequisites } = useReviewedOrder();
  const desk = useDesk();
  const { only, find } = useShownRows();
  const [isSourceShown, setIsSourceShown] = useState(() => !isConfirmed && window.matchMedia(WIDE_ENOUGH).matches);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const turnBack = useTurnBack(order.id);
  const { undo, redo } = turnBack;
  const items = useMemo(() => findRows(selectRows(order.items, only), find), [order.items, only, find]);
  const keys = useMemo(
    () => ({
      desk,
      shown: items.map(({ id }) => id),
      doubtful: new Set(selectRows(order.items, 'attention').map(({ id }) => id)),
      isEditable,
      onUndo: undo,
      onRedo: redo,
      onHelp: () => setIsHelpOpen(true),
      onRequisites: editRequisites,
    }),
    [desk, items, order.items, isEditable, undo, redo, editRequisites],
  );
  useReviewKeys(keys);
  useRowOfAddress(desk);
  const bar = useRef<HTMLDivElement>(null);
  useHeightVariable(bar, '--bench-bar');
  return (
    <div className={isSourceShown ? 'bench bench-with-source' : 'bench'}>
      <div ref={bar} className="bench-bar no-print">
        <FilterBar items={order.items} warnings={order.warnings} />
        <ReviewToolbar
          turnBack={turnBack}
          isSourceShown={isSourceShown}
          onSource={() => setIsSourceShown(!isSourceShown)}
          onHelp={() => setIsHelpOpen(true)}
        />
        {isEditable && <BulkBar items={order.items} />}
      </div>
      <div className="bench-rows">
        {items.length === 0 && <EmptyView title={t('desk.filters.none')} hint={t('desk.filters.noneHint')} />}
        <RoadmapTables order={order} items={items} />
      </div>
      {isSourceShown && <SourcePane orderId={order.id} items={order.items} onClose={() => setIsSourceShown(false)} />}
      <KeysHelp isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
    </div>
  );
}
