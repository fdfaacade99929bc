import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Handover, HandoverOf } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface PlannedProps {
  personId: string;
  planned: HandoverOf;
  onChange: () => Promise<void>;
}

/** He works here until a day to come; it can be taken back until then. */
export function IsPlanned({ personId, planned, onChange }: PlannedProps) {
  const { t } = useTranslation();
  const withdraw = api.useMutation('delete', '/api/directory/people/{id}/handover', { onSuccess: onChange });
  return (
    <>
      {withdraw.isError && <ProblemNotice title={t('view.failed')} error={withdraw.error} />}
      <Alert
        type="info"
        showIcon
        role="status"
        className="panel-gap"
        title={t('handover.planned', { day: formatDate(planned.fromDay) })}
        description={<Said of={planned} />}
        action={
          <Button loading={withdraw.isPending} onClick={() => withdraw.mutate({ params: { path: { id: personId } } })}>
            {t('handover.withdraw')}
          </Button>
        }
      />
    </>
  );
}

/** He has gone: what passed, and the way back. */
export function HasLeft({ handover, onChange }: { handover: Handover; onChange: () => Promise<void> }) {
  const { t } = useTranslation();
  const { person, done } = handover;
  const reinstate = api.useMutation('post', '/api/directory/people/{id}/reinstatement', { onSuccess: onChange });
  const back = () => reinstate.mutate({ params: { path: { id: person.id } }, body: { version: person.version } });
  return (
    <section className="panel stack" aria-labelledby="has-left">
      <h2 id="has-left">{t('handover.left', { day: formatDate(person.leftOn ?? '') })}</h2>
      {done !== null && (
        <>
          <Said of={done} />
          <p>{t('handover.passed', { count: done.taskCount ?? 0 })}</p>
        </>
      )}
      {reinstate.isError && <ProblemNotice title={t('view.failed')} error={reinstate.error} />}
      <p className="soft">{t('handover.backHint')}</p>
      <div>
        <Button loading={reinstate.isPending} onClick={back}>
          {t('handover.back')}
        </Button>
      </div>
    </section>
  );
}

function Said({ of: { successorName, reason, byName } }: { of: HandoverOf }) {
  const { t } = useTranslation();
  return <p>{t('handover.said', { successor: successorName ?? t('handover.toCoordinators'), reason, by: byName })}</p>;
}
