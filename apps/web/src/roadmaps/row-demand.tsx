import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapDemand } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { DemandForm } from './demand-form.js';
import { useDemandRoadmaps, useDemands } from './use-demands.js';

interface Props {
  orderId: string;
  itemId: string;
  number: string;
  /** Rows that neither demand nor seem to demand anything offer to say so too. */
  offersEdit: boolean;
}

/** Under the words of a row: of whom it demands roadmaps, what its words propose, and where a coordinator says it. */
export function RowDemand({ orderId, itemId, number, offersEdit }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const demands = useDemands(orderId);
  const row = demands?.rows.get(itemId);
  if (demands === undefined) return null;
  if (isOpen) {
    return <DemandForm orderId={orderId} itemId={itemId} number={number} row={row} onClose={() => setIsOpen(false)} />;
  }
  const mayEdit = demands.mayDemand && (offersEdit || row !== undefined);
  return (
    <>
      {row?.kind != null && (
        <div className="record-sub">
          <Link to="/orders/$id/roadmaps" params={{ id: orderId }}>
            {t(`roadmaps.${row.kind}`, { bodies: namesOf(row.bodies) })}
          </Link>
        </div>
      )}
      {demands.mayDemand && row?.suggested != null && <Suggestion orderId={orderId} row={row} />}
      {mayEdit && row?.suggested == null && (
        <button
          type="button"
          className="disclosure-button no-print"
          aria-label={t('roadmaps.editNamed', { number })}
          onClick={() => setIsOpen(true)}
        >
          {t('roadmaps.edit')}
        </button>
      )}
    </>
  );
}

function namesOf(bodies: readonly { readonly name: string }[]): string {
  return bodies.map(({ name }) => name).join(', ');
}

/** A person says yes or no to what the words of the row propose. */
function Suggestion({ orderId, row }: { orderId: string; row: RoadmapDemand }) {
  const { t } = useTranslation();
  const demand = useDemandRoadmaps(orderId);
  const { itemId, suggested } = row;
  if (suggested === null) return null;
  const { kind, bodies } = suggested;
  const params = { path: { id: orderId, itemId } };
  const accept = () => demand.mutate({ params, body: { kind, bodyIds: bodies.map(({ id }) => id) } });
  return (
    <div className="record-sub no-print">
      {t(`roadmaps.suggested.${kind}`, { bodies: namesOf(bodies) })}{' '}
      <Button size="small" disabled={demand.isPending} onClick={accept}>
        {t(`roadmaps.accept.${kind}`)}
      </Button>{' '}
      <Button
        size="small"
        disabled={demand.isPending}
        onClick={() => demand.mutate({ params, body: { kind: 'none', bodyIds: [] } })}
      >
        {t(`roadmaps.refuse.${kind}`)}
      </Button>
      {demand.isError && <ProblemNotice title={t('roadmaps.failed')} error={demand.error} />}
    </div>
  );
}
