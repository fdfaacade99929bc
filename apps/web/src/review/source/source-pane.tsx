import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Item } from '../../api/types.js';
import { QueryView } from '../../parts/query-view.js';
import { useAtHand } from '../desk/desk.js';
import { SourceViews } from './source-views.js';

interface Props {
  orderId: string;
  items: readonly Item[];
  onClose: () => void;
}

/** The order as it was received, beside what was read from it: the words of the row at hand are lit. */
export function SourcePane({ orderId, items, onClose }: Props) {
  const { t } = useTranslation();
  const document = api.useQuery('get', '/api/orders/{id}/document', { params: { path: { id: orderId } } });
  const focused = useAtHand((state) => state.focused);
  const item = useMemo(() => items.find(({ id }) => id === focused), [items, focused]);
  return (
    <aside className="source-pane no-print" aria-label={t('desk.source.title')}>
      <div className="source-head">
        <h2>{t('desk.source.title')}</h2>
        <span className="soft" aria-live="polite">
          {item === undefined ? t('desk.source.choose') : <RowPlace item={item} />}
        </span>
        <button type="button" className="disclosure-button source-close" onClick={onClose}>
          {t('desk.source.hide')}
        </button>
      </div>
      <QueryView query={document} skeletonRows={8}>
        {({ blocks }) => <SourceViews orderId={orderId} blocks={blocks} lit={item?.sourceLines} items={items} />}
      </QueryView>
    </aside>
  );
}

function RowPlace({ item }: { item: Item }) {
  const { t } = useTranslation();
  const row = t('review.warnings.row', { number: item.number });
  return item.inFile === null ? row : `${row}, ${item.inFile}`;
}
