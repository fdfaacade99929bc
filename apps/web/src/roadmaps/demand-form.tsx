import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapDemand } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
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
    <div
      className="row-ties no-print"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
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
      {demand.isError && <ProblemNotice title={t('roadmaps.failed')} error={demand.error} />}
      <div className="form-buttons">
        <Button size="small" type="primary" loading={demand.isPending} onClick={save}>
          {t('roadmaps.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('view.cancel')}
        </Button>
      </div>
    </div>
  );
}
