import { getRouteApi } from '@tanstack/react-router';
import { Checkbox, Segmented, Select } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { TaskState } from '../api/types.js';
import { SearchBox } from '../parts/search-box.js';
import type { TaskSearch } from '../search-params.js';
import { useMay } from '../shell/session.js';
import { words } from '../texts/ru/words.js';

const STATES = Object.keys(words.taskState) as TaskState[];
const route = getRouteApi('/shell/tasks');

/** Sets one condition in the address and goes back to its first page; `undefined` takes the condition away. */
function useSetFilter() {
  const navigate = route.useNavigate();
  return useCallback(
    <Name extends keyof TaskSearch>(name: Name, value: TaskSearch[Name] | undefined) =>
      void navigate({
        search: ({ page: _, ...kept }) => {
          const { [name]: __, ...others }: TaskSearch = kept;
          return value === undefined ? others : { ...others, [name]: value };
        },
        replace: true,
      }),
    [navigate],
  );
}

export function TaskFilters({ mine }: { mine: boolean }) {
  const { t } = useTranslation();
  const { state, overdue, search } = route.useSearch();
  const seesAll = useMay('tasks.see_branch');
  const setFilter = useSetFilter();
  const onSearch = useCallback((typed: string) => setFilter('search', typed === '' ? undefined : typed), [setFilter]);
  return (
    <div className="toolbar" role="search">
      {seesAll && (
        <Segmented
          aria-label={t('tasks.whose')}
          value={mine ? 'mine' : 'all'}
          options={[
            { value: 'mine', label: t('tasks.mine') },
            { value: 'all', label: t('tasks.all') },
          ]}
          onChange={(whose) => setFilter('mine', whose === 'mine')}
        />
      )}
      <SearchBox value={search ?? ''} onSearch={onSearch} />
      <Select
        className="filter"
        aria-label={t('tasks.state')}
        placeholder={t('tasks.anyState')}
        allowClear
        value={state ?? null}
        options={STATES.map((value) => ({ value, label: t(`words.taskState.${value}`) }))}
        onChange={(value) => setFilter('state', value ?? undefined)}
      />
      <OrderFilter />
      <Checkbox
        checked={overdue ?? false}
        onChange={(event) => setFilter('overdue', event.target.checked ? true : undefined)}
      >
        {t('tasks.onlyOverdue')}
      </Checkbox>
    </div>
  );
}

function OrderFilter() {
  const { t } = useTranslation();
  const { orderId } = route.useSearch();
  const seesOrders = useMay('orders.see');
  const setFilter = useSetFilter();
  const { data: orders = [] } = api.useQuery('get', '/api/orders', undefined, { enabled: seesOrders });
  const confirmed = orders.filter((order) => order.state === 'confirmed');
  if (confirmed.length < 2 && orderId === undefined) return null;
  return (
    <Select
      className="filter"
      aria-label={t('tasks.order')}
      placeholder={t('tasks.anyOrder')}
      allowClear
      value={orderId ?? null}
      options={confirmed.map((order) => ({
        value: order.id,
        label: order.number === null ? order.fileName : t('orders.number', { number: order.number }),
      }))}
      onChange={(value) => setFilter('orderId', value ?? undefined)}
    />
  );
}
