import { Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ScoreFrame } from '../api/types.js';
import { SearchBox } from '../parts/search-box.js';
import { LACKS_OF_POINTS, type LackOfPoints, type ScoreSearch } from '../search-params.js';
import { present } from '../search-values.js';

interface Props {
  frame: ScoreFrame;
  filter: Omit<ScoreSearch, 'page' | 'view'>;
  view: ScoreSearch['view'];
  /** With another filter the list begins at its first page again. */
  onChange: (search: ScoreSearch) => void;
}

/** Which organisations and indicators are shown, and in which of the two ways. */
export function ScoreFilters({ frame: { sections, districts }, filter, view, onChange }: Props) {
  const { t } = useTranslation();
  const change = (part: { [Key in keyof ScoreSearch]: ScoreSearch[Key] | undefined }) =>
    onChange(present({ ...filter, view, ...part }));
  return (
    <div className="toolbar" role="search">
      <SearchBox
        value={filter.search ?? ''}
        label={t('scores.filter.search')}
        onSearch={(search) => change({ search: search === '' ? undefined : search })}
      />
      <Select
        className="filter"
        popupMatchSelectWidth={false}
        aria-label={t('scores.filter.section')}
        placeholder={t('scores.filter.allSections')}
        allowClear
        value={filter.section ?? null}
        options={sections.map(({ number, task }) => ({
          value: number,
          label: t('scores.filter.sectionNamed', { number, task }),
        }))}
        onChange={(section) => change({ section: section ?? undefined })}
      />
      {districts.length > 1 && (
        <Select
          className="filter"
          popupMatchSelectWidth={false}
          aria-label={t('scores.filter.district')}
          placeholder={t('scores.filter.allDistricts')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={filter.districtId ?? null}
          options={districts.map(({ id: value, name: label }) => ({ value, label }))}
          onChange={(districtId) => change({ districtId: districtId ?? undefined })}
        />
      )}
      <Select
        className="filter"
        aria-label={t('scores.filter.lack')}
        placeholder={t('scores.filter.anyLack')}
        allowClear
        value={filter.lack ?? null}
        options={(Object.keys(LACKS_OF_POINTS) as LackOfPoints[]).map((value) => ({
          value,
          label: t(`scores.filter.lacks.${value}`),
        }))}
        onChange={(lack) => change({ lack: lack ?? undefined })}
      />
      <Radio.Group
        aria-label={t('scores.view.name')}
        optionType="button"
        value={view ?? 'table'}
        options={[
          { value: 'table', label: t('scores.view.table') },
          { value: 'heat', label: t('scores.view.heat') },
        ]}
        onChange={({ target }) => change({ view: target.value === 'heat' ? 'heat' : undefined })}
      />
    </div>
  );
}
