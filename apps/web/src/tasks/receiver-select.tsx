import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Receiver } from '../api/types.js';

export type FindReceivers = (words: string) => Promise<Receiver[]>;

interface Props {
  id?: string;
  /** Set by the form it stands in. */
  value?: Receiver | null;
  onChange?: (receiver: Receiver) => void;
  taskId: string;
  find: FindReceivers;
}

const keyOf = ({ organisationId, personId }: Receiver): string => personId ?? organisationId;

/** A person or a body below, found by words of the name or the post. */
export function ReceiverSelect({ id, value, onChange, taskId, find }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const found = useQuery({
    queryKey: ['receivers', taskId, words.trim()],
    queryFn: () => find(words.trim()),
    placeholderData: keepPreviousData,
  });
  const receivers = found.data ?? [];
  const options = receivers.map((receiver) => ({ value: keyOf(receiver), label: receiver.name, receiver }));
  const chosen = value ? { value: keyOf(value), label: value.name } : null;
  return (
    <Select
      {...(id !== undefined && { id })}
      labelInValue
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={chosen}
      notFoundContent={t(found.isPending ? 'view.loading' : 'handOn.nobody')}
      options={options}
      optionRender={({ data }) => (
        <>
          {data.label}
          {data.receiver.detail !== null && <div className="record-sub">{data.receiver.detail}</div>}
        </>
      )}
      onChange={({ value: key }) => {
        const receiver = receivers.find((one) => keyOf(one) === key);
        if (receiver !== undefined) onChange?.(receiver);
      }}
    />
  );
}
