import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCH_FIELD } from './search-key.js';

const TYPING_PAUSE_MS = 300;

interface Props {
  value: string;
  label?: string;
  onSearch: (value: string) => void;
}

/** Searches when the typing pauses; Esc clears. */
export function SearchBox({ value, label, onSearch }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const pause = setTimeout(() => onSearch(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, value, onSearch]);
  return (
    <Input
      {...SEARCH_FIELD}
      className="search-box"
      allowClear
      aria-label={label ?? t('view.search')}
      placeholder={label ?? t('view.search')}
      title={t('view.searchKey')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped('');
      }}
    />
  );
}
