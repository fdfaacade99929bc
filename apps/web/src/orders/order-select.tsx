import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrderSummary } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { useMay } from '../shell/session.js';

const OFFERED = 20;

interface Props {
  value: string | undefined;
  label: string;
  placeholder: string;
  /** An order that is not offered. */
  except?: string;
  onChange: (orderId: string | undefined) => void;
}

/** The confirmed orders that words find, the last received first. */
export function useConfirmedOrders(words = '') {
  const search = useDeferredValue(words.trim());
  return api.useQuery(
    'get',
    '/api/orders',
    { params: { query: { state: 'confirmed', pageSize: OFFERED, ...(search !== '' && { search }) } } },
    { enabled: useMay('orders.see'), placeholderData: keepPreviousData },
  );
}

/** A confirmed order, found among however many by its number, its title or who issued it. */
export function OrderSelect({ value, label, placeholder, except, onChange }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { data, isFetching } = useConfirmedOrders(words);
  const found = (data?.rows ?? []).filter(({ id }) => id !== except);
  const isMissing = value !== undefined && data !== undefined && found.every(({ id }) => id !== value);
  const chosen = api.useQuery(
    'get',
    '/api/orders',
    { params: { query: { pageSize: 1, ...(value !== undefined && { orderId: value }) } } },
    { enabled: isMissing },
  );
  const missing = isMissing && words === '' ? (chosen.data?.rows ?? []) : [];
  const nameOf = ({ number, fileName }: OrderSummary) => (number === null ? fileName : t('orders.number', { number }));
  return (
    <Select
      className="filter"
      aria-label={label}
      placeholder={placeholder}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      loading={isFetching}
      notFoundContent={t(isFetching ? 'view.loading' : 'orders.noneFound')}
      popupMatchSelectWidth={false}
      value={value ?? null}
      options={[...missing, ...found].map((order) => ({
        value: order.id,
        label: nameOf(order),
        detail: [order.date === null ? null : formatDate(order.date), order.title?.slice(0, TITLE_CHARACTERS)]
          .filter(Boolean)
          .join(' · '),
      }))}
      optionRender={({ data: option }) => (
        <>
          {option.label}
          <div className="record-sub">{option.detail}</div>
        </>
      )}
      onChange={(id) => onChange(id ?? undefined)}
    />
  );
}

const TITLE_CHARACTERS = 60;
