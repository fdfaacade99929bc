import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapDemand } from '../api/types.js';
import { RowForm } from '../parts/row-form.js';
import { useDemandRoadmaps, useDemands } from './use-demands.js';

interface Props {
  orderId: string;
  itemId: string;
  number: string;
  row: RoadmapDemand | undefined;
  onClose: () => void;
}

const KINDS = ['make', 'watch', 'none'] as const;

/** Whether a row demands roadmaps or watches them, and whose, chosen among the classes of the directory. */
export function DemandForm({ orderId, itemId, number, row, onClose }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<(typeof KINDS)[number]>(row?.kind ?? 'none');
  const [bodyIds, setBodyIds] = useState<readonly string[]>((row?.bodies ?? []).map(({ id }) => id));
  const demand = useDemandRoadmaps(orderId);
  const classes = useDemands(orderId)?.classes ?? [];
  const save = () =>
    demand.mutate(
      { params: { path: { id: orderId, itemId } }, body: { kind, bodyIds: kind === 'none' ? [] : [...bodyIds] } },
      { onSuccess: onClose },
    );
  return (
    <RowForm
      error={demand.error}
      failed={t('roadmaps.failed')}
      save={t('roadmaps.save')}
      isSaving={demand.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Select
        autoFocus
        aria-label={t('roadmaps.kindOf', { number })}
        popupMatchSelectWidth={false}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`roadmaps.kind.${value}`) }))}
        onChange={setKind}
      />
      {kind !== 'none' && (
        <Select
          mode="multiple"
          aria-label={t('roadmaps.whoseOf', { number })}
          placeholder={t('roadmaps.whose')}
          popupMatchSelectWidth={false}
          value={[...bodyIds]}
          options={classes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setBodyIds}
        />
      )}
    </RowForm>
  );
}
