import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { TASK_SORTS, type TaskSort } from '../../search-params.js';

const SORTS: readonly ('date' | TaskSort)[] = ['date', ...(Object.keys(TASK_SORTS) as TaskSort[])];

export interface Sorting {
  /** Without it by date. */
  readonly sort: TaskSort | undefined;
  readonly isTurned: boolean;
  /** Sorted by what the list is sorted by already, it is turned round. */
  readonly onSort: (sort: TaskSort | undefined) => void;
}

/** What the list is sorted by, also where a narrow screen has no heads of columns. */
export function SortChoice({ sort, isTurned, onSort }: Sorting) {
  const { t } = useTranslation();
  return (
    <span className="sort-choice">
      <Select
        aria-label={t('tasks.sort.label')}
        popupMatchSelectWidth={false}
        value={sort ?? 'date'}
        options={SORTS.map((value) => ({ value, label: t(`tasks.sort.${value}`) }))}
        onChange={(chosen: 'date' | TaskSort) => onSort(chosen === 'date' ? undefined : chosen)}
      />
      <Button aria-label={t('tasks.sort.turn')} aria-pressed={isTurned} onClick={() => onSort(sort)}>
        <span aria-hidden="true">{isTurned ? '↓' : '↑'}</span>
      </Button>
    </span>
  );
}
