import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ListDifference } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { ProblemNotice } from '../parts/problem-notice.js';

type Outcome = 'low' | 'risk';

/** The schools found as a class of the directory: first who joins and leaves, then it is done. */
export function ListIdentified({ branchId, runId }: { branchId: string; runId: string }) {
  const { t } = useTranslation();
  const [told, setTold] = useState<{ outcome: Outcome; difference: ListDifference }>();
  const [isDone, setDone] = useState(false);
  const list = api.useMutation('post', '/api/identification/{id}/runs/{runId}/list', {
    onSuccess: (difference, { body: { outcome, digest } }) => {
      setDone(digest !== undefined);
      setTold(digest === undefined ? { outcome, difference } : undefined);
    },
  });
  const send = (outcome: Outcome, digest?: string) =>
    list.mutate({
      params: { path: { id: branchId, runId } },
      body: { outcome, ...(digest !== undefined && { digest }) },
    });
  return (
    <div className="stack no-print">
      <div className="toolbar">
        {(['low', 'risk'] as const).map((outcome) => (
          <Button key={outcome} loading={list.isPending} onClick={() => send(outcome)}>
            {t(`identification.list.open.${outcome}`)}
          </Button>
        ))}
      </div>
      {list.isError && <ProblemNotice title={t('identification.list.refused')} error={list.error} />}
      {isDone && <p role="status">{t('identification.list.done')}</p>}
      {told !== undefined && (
        <Difference
          difference={told.difference}
          isBusy={list.isPending}
          onApply={() => send(told.outcome, told.difference.digest)}
          onCancel={() => setTold(undefined)}
        />
      )}
    </div>
  );
}

interface DifferenceProps {
  difference: ListDifference;
  isBusy: boolean;
  onApply: () => void;
  onCancel: () => void;
}

function Difference({ difference: { listName, joining, leaving, open }, isBusy, onApply, onCancel }: DifferenceProps) {
  const { t } = useTranslation();
  const isSame = joining.length + leaving.length === 0;
  const groups = [
    [t('identification.list.joining'), joining],
    [t('identification.list.leaving'), leaving],
    ...(open.length === 0 ? [] : ([[t('identification.list.openOnes'), open]] as const)),
  ] as const;
  return (
    <section className="panel stack" aria-label={t('identification.list.title', { name: listName })}>
      <h2>{t('identification.list.title', { name: listName })}</h2>
      <dl className="facts">
        {groups.map(([title, schools]) => (
          <Fragment key={title}>
            <dt>
              {title}: {schools.length}
            </dt>
            <dd>
              <AsWritten
                text={
                  schools.length === 0 ? t('identification.list.nobody') : schools.map(({ name }) => name).join('; ')
                }
              />
            </dd>
          </Fragment>
        ))}
      </dl>
      {isSame && <p role="status">{t('identification.list.same')}</p>}
      <div className="toolbar">
        {!isSame && (
          <Button type="primary" loading={isBusy} onClick={onApply}>
            {t('identification.list.apply')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('identification.list.cancel')}</Button>
      </div>
    </section>
  );
}
