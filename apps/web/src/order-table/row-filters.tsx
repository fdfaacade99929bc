import { getRouteApi } from '@tanstack/react-router';
import { Select } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../parts/search-box.js';
import { ROWS_WITH, type RowsWith } from '../search-params.js';

const route = getRouteApi('/shell/orders/$id/table');
const CHOICES = Object.keys(ROWS_WITH) as RowsWith[];

/** Which rows are shown; kept in the address, so that the view can be sent. */
export function RowFilters() {
  const { t } = useTranslation();
  const { only, search = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const onSearch = useCallback(
    (typed: string) =>
      void navigate({
        search: ({ only: kept }) => ({ ...(kept && { only: kept }), ...(typed !== '' && { search: typed }) }),
        replace: true,
      }),
    [navigate],
  );
  const choose = (chosen: RowsWith | undefined) =>
    void navigate({ search: { ...(chosen && { only: chosen }), ...(search !== '' && { search }) }, replace: true });
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
        onChange={(value) => choose(value ?? undefined)}
      />
    </div>
  );
}
