import { Select } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../parts/search-box.js';
import { type OrderTableSearch, ROWS_WITH, type RowsWith } from '../search-params.js';

const CHOICES = Object.keys(ROWS_WITH) as RowsWith[];

interface Props {
  filter: Omit<OrderTableSearch, 'page'>;
  onChange: (filter: Omit<OrderTableSearch, 'page'>) => void;
}

/** Which rows are shown; the page keeps it in the address, so that the view can be sent. */
export function RowFilters({ filter: { only, search = '' }, onChange }: Props) {
  const { t } = useTranslation();
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  const onSearch = useCallback(
    (typed: string) => change.current({ ...(only && { only }), ...(typed !== '' && { search: typed }) }),
    [only],
  );
  return (
    <div className="toolbar" role="search">
      <SearchBox value={search} onSearch={onSearch} />
      <Select
        className="filter"
        aria-label={t('orderTable.only')}
        placeholder={t('orderTable.all')}
        allowClear
        value={only ?? null}
        options={CHOICES.map((value) => ({ value, label: t(`orderTable.with.${value}`) }))}
        onChange={(value) => onChange({ ...(value && { only: value }), ...(search !== '' && { search }) })}
      />
    </div>
  );
}
