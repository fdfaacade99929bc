import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowTies } from '../api/types.js';
import { RowForm } from '../parts/row-form.js';
import { useTieRows, useTies } from './use-ties.js';

/** The rows a row waits for, chosen among the others of its order. What its words propose is chosen already. */
export function TiesForm({ orderId, row, onClose }: { orderId: string; row: RowTies; onClose: () => void }) {
  const { t } = useTranslation();
  const [needs, setNeeds] = useState<readonly string[]>([...row.needs, ...row.suggested]);
  const tie = useTieRows(orderId);
  const others = [...(useTies(orderId)?.rows.values() ?? [])].filter(({ itemId }) => itemId !== row.itemId);
  const save = () =>
    tie.mutate(
      { params: { path: { id: orderId, itemId: row.itemId } }, body: { needs: [...needs] } },
      { onSuccess: onClose },
    );
  return (
    <RowForm
      error={tie.error}
      failed={t('ties.failed')}
      save={t('ties.save')}
      isSaving={tie.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Select
        mode="multiple"
        autoFocus
        aria-label={t('ties.choose', { number: row.number })}
        placeholder={t('ties.nothing')}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={[...needs]}
        options={others.map(({ itemId, number, title }) => ({ value: itemId, label: `${number} ${title}` }))}
        labelRender={({ value }) => others.find(({ itemId }) => itemId === value)?.number ?? ''}
        onChange={setNeeds}
      />
    </RowForm>
  );
}
