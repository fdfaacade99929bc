import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Person } from '../api/types.js';

const OFFERED = 20;

export type ChosenPerson = Pick<Person, 'id' | 'fullName' | 'position' | 'organisationName'>;

interface Props {
  /** Set by the form it stands in, or by who shows it. */
  value?: ChosenPerson | null;
  id?: string;
  label?: string;
  className?: string;
  placeholder?: string;
  /** Somebody who is not offered. */
  except?: string;
  onChange?: (person: ChosenPerson | null) => void;
}

/** A person of the directory, found among however many by words of the name. */
export function PersonSelect({ value, id, label, className, placeholder, except, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data, isFetching } = api.useQuery(
    'get',
    '/api/directory',
    { params: { query: { search, pageSize: OFFERED } } },
    { enabled: search !== '' },
  );
  const found: readonly ChosenPerson[] = search === '' ? [] : (data?.people ?? []);
  const people = found.filter((person) => person.id !== except);
  const isAmong = value == null || people.some((person) => person.id === value.id);
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(className !== undefined && { className, popupMatchSelectWidth: false })}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={isFetching}
      placeholder={placeholder ?? t('directory.personHint')}
      notFoundContent={t(search === '' ? 'directory.typeName' : 'directory.noSuchPerson')}
      value={value?.id ?? null}
      options={[...people, ...(isAmong ? [] : [value])].map((person) => ({
        value: person.id,
        label: person.fullName,
        detail: [person.position, person.organisationName].filter(Boolean).join(', '),
      }))}
      optionRender={({ data: option }) => (
        <>
          {option.label}
          <div className="record-sub">{option.detail}</div>
        </>
      )}
      onChange={(chosen) => onChange?.(people.find((person) => person.id === chosen) ?? null)}
    />
  );
}
