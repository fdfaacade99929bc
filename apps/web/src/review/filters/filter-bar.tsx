import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, WarningText } from '../../api/types.js';
import { SearchBox } from '../../parts/search-box.js';
import { WHOLE_UP_TO } from '../long/use-long-table.js';
import { type Concern, countCodes, countFilters, type RowFilter } from './concerns.js';

/** The filter and the words looked for, which the address carries. */
export function useShownRows(): { only: RowFilter | undefined; find: string } {
  const { only, find = '' } = useSearch({ from: '/shell/orders/$id' });
  return { only, find };
}

/** Shows only the rows that need a certain look; each filter says how many they are. */
export function FilterBar({ items, warnings }: { items: readonly Item[]; warnings: readonly WarningText[] }) {
  const { t } = useTranslation();
  const { only: present, find } = useShownRows();
  const navigate = useNavigate({ from: '/orders/$id' });
  const filters = useMemo(() => countFilters(items), [items]);
  const show = useCallback(
    (only: RowFilter | undefined, words: string) =>
      void navigate({
        search: { ...(only !== undefined && { only }), ...(words !== '' && { find: words }) },
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const choose = (only: RowFilter | undefined) => show(only, find);
  const look = useCallback((words: string) => show(present, words), [show, present]);
  return (
    <fieldset className="filter-bar">
      <legend className="visually-hidden">{t('desk.filters.title')}</legend>
      <button
        type="button"
        className="row-filter"
        aria-pressed={present === undefined}
        onClick={() => choose(undefined)}
      >
        {t('desk.filters.all')} <span className="filter-count">{items.length}</span>
      </button>
      {filters.map(({ filter, count }) => (
        <button
          key={filter}
          type="button"
          className="row-filter"
          aria-pressed={present === filter}
          onClick={() => choose(present === filter ? undefined : filter)}
        >
          {t(`desk.filters.${filter as Concern}`)} <span className="filter-count">{count}</span>
        </button>
      ))}
      <CodeFilter items={items} warnings={warnings} present={present} onChoose={choose} />
      {items.length > WHOLE_UP_TO && <SearchBox value={find} label={t('desk.filters.find')} onSearch={look} />}
    </fieldset>
  );
}

/** A remark without what it says of one row: its words up to the first that are the order's own. */
function remarkName(message: string): string {
  return message.split(/\s*[«“:;(\d]/u)[0] ?? message;
}

interface CodeProps {
  items: readonly Item[];
  warnings: readonly WarningText[];
  present: RowFilter | undefined;
  onChoose: (filter: RowFilter | undefined) => void;
}

/** By the very remark. */
function CodeFilter({ items, warnings, present, onChoose }: CodeProps) {
  const { t } = useTranslation();
  const codes = useMemo(() => countCodes(items), [items]);
  if (codes.length < 2) return null;
  const nameOf = (filter: RowFilter) =>
    remarkName(warnings.find(({ code }) => `code:${code}` === filter)?.message ?? '');
  return (
    <select
      className="kind-choice filter-codes"
      aria-label={t('desk.filters.byCode')}
      value={present?.startsWith('code:') ? present : ''}
      onChange={({ target }) => onChoose(target.value === '' ? undefined : (target.value as RowFilter))}
    >
      <option value="">{t('desk.filters.byCode')}</option>
      {codes.map(({ filter, count }) => (
        <option key={filter} value={filter}>
          {count} · {nameOf(filter)}
        </option>
      ))}
    </select>
  );
}
