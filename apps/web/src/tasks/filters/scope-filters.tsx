import { Segmented } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderSelect, useConfirmedOrders } from '../../orders/order-select.js';
import { SearchBox } from '../../parts/search-box.js';
import type { TaskScope } from '../../search-params.js';
import { useMay } from '../../shell/session.js';

/** A change of conditions; what is undefined is taken away. */
export type ScopeChange = { readonly [Name in keyof TaskScope]?: TaskScope[Name] | undefined };

interface Props {
  scope: TaskScope;
  onChange: (change: ScopeChange) => void;
}

/** Without a word in the address, those who see a branch see it whole, everybody else what is his own. */
export function useMine({ mine }: TaskScope): boolean {
  const seesAll = useMay('tasks.see_branch');
  return mine ?? !seesAll;
}

/** The conditions that every screen of tasks has: whose, which words, which order. */
export function ScopeFilters({ scope, onChange }: Props) {
  const { t } = useTranslation();
  const seesAll = useMay('tasks.see_branch');
  const mine = useMine(scope);
  const onSearch = useCallback((typed: string) => onChange({ search: typed === '' ? undefined : typed }), [onChange]);
  return (
    <>
      {seesAll && (
        <Segmented
          aria-label={t('tasks.whose')}
          value={mine ? 'mine' : 'all'}
          options={[
            { value: 'mine', label: t('tasks.mine') },
            { value: 'all', label: t('tasks.all') },
          ]}
          onChange={(whose) => onChange({ mine: whose === 'mine' })}
        />
      )}
      <SearchBox value={scope.search ?? ''} onSearch={onSearch} />
      <OrderFilter orderId={scope.orderId} onChange={onChange} />
    </>
  );
}

/** Which of the confirmed orders; nothing where there is no choice. */
export function OrderFilter({ orderId, onChange }: { orderId: string | undefined; onChange: Props['onChange'] }) {
  const { t } = useTranslation();
  const { data } = useConfirmedOrders();
  if ((data?.total ?? 0) < 2 && orderId === undefined) return null;
  return (
    <OrderSelect
      value={orderId}
      label={t('tasks.order')}
      placeholder={t('tasks.anyOrder')}
      onChange={(chosen) => onChange({ orderId: chosen })}
    />
  );
}
