import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';

const OFFERED = 20;
/** None of these fills in a form itself. */
const NO_BODIES: readonly string[] = ['class', 'group', 'role'];

interface Props {
  id?: string;
  /** Set by the form it stands in. */
  value?: string[];
  onChange?: (ids: string[]) => void;
}

/** Organisations, found among however many by words of their names. */
export function BodiesSelect({ id, value = [], onChange }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const found = api.useQuery(
    'get',
    '/api/directory',
    { params: { query: { pageSize: OFFERED, ...(words.trim() !== '' && { search: words }) } } },
    { placeholderData: keepPreviousData },
  );
  const bodies = (found.data?.organisations ?? []).filter(({ kind }) => !NO_BODIES.includes(kind));
  return (
    <Select
      {...(id !== undefined && { id })}
      mode="multiple"
      labelInValue
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={value.map((one) => ({ value: one, label: names.get(one) ?? one }))}
      notFoundContent={t(found.isPending ? 'view.loading' : 'directory.noneFound')}
      options={bodies.map((body) => ({ value: body.id, label: body.name, above: body.above.join(' › ') }))}
      optionRender={({ data }) => (
        <>
          {data.label}
          {data.above !== '' && <div className="record-sub">{data.above}</div>}
        </>
      )}
      onChange={(chosen) => {
        setNames(new Map([...names, ...chosen.map((one): [string, string] => [one.value, String(one.label)])]));
        onChange?.(chosen.map((one) => one.value));
      }}
    />
  );
}
