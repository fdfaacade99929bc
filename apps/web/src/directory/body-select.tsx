import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrganisationKind } from '../api/types.js';

const OFFERED = 20;

interface Props {
  /** Set by the form it stands in, or by who shows it. */
  value?: string | null;
  id?: string;
  label?: string;
  className?: string;
  /** What choosing nothing means; without it something must be chosen. */
  nothing?: string;
  /** Only entries of the kind are offered. */
  kind?: OrganisationKind;
  /** The one that is chosen before anything was looked for. */
  known?: { readonly id: string; readonly name: string };
  onChange?: (id: string | null) => void;
}

const NOTHING = '';

/** An organisation, found among however many by words of its name. */
export function BodySelect({ value, id, label, className, nothing, kind, known, onChange }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const found = api.useQuery('get', '/api/directory', {
    params: { query: { pageSize: OFFERED, ...(words.trim() !== '' && { search: words }) } },
  });
  const offered = (found.data?.organisations ?? []).filter((body) => kind === undefined || body.kind === kind);
  const bodies = offered.map((body) => ({
    value: body.id,
    label: body.name,
    above: body.above.join(' › '),
  }));
  const missing = known !== undefined && words === '' && bodies.every((body) => body.value !== known.id);
  const chosen = missing ? [{ value: known.id, label: known.name, above: '' }] : [];
  const none = nothing === undefined || words !== '' ? [] : [{ value: NOTHING, label: nothing, above: '' }];
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(className !== undefined && { className, popupMatchSelectWidth: false })}
      showSearch={{ filterOption: false, onSearch: setWords }}
      {...(value !== undefined && { value: value ?? NOTHING })}
      notFoundContent={t(found.isPending ? 'view.loading' : 'directory.noneFound')}
      options={[...none, ...chosen, ...bodies]}
      optionRender={({ data }) => (
        <>
          {data.label}
          {data.above !== '' && <div className="record-sub">{data.above}</div>}
        </>
      )}
      onChange={(chosen) => onChange?.(chosen === NOTHING ? null : chosen)}
    />
  );
}
