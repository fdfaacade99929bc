import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Sample } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay, useSession } from '../shell/session.js';
import { openSample } from './open-sample.js';
import { RemoveSample } from './remove-sample.js';
import { useFocusThatStays } from './use-focus-that-stays.js';

const WHILE_STARTING_MS = 500;
/** It may be removed from its own page, or stopped in its terminal. */
const WHILE_RUNNING_MS = 5000;
const sampleOptions = api.queryOptions('get', '/api/sample');

/** The start page's way to the sample: offered aloud while there is no order, later in a line below the orders. */
export function SampleOffer({ hasOrders }: { hasOrders: boolean }) {
  const mayRun = useMay('sample.run');
  const { instance } = useSession();
  return mayRun && instance === 'real' ? <SampleOfReal hasOrders={hasOrders} /> : null;
}

function SampleOfReal({ hasOrders }: { hasOrders: boolean }) {
  const { t } = useTranslation();
  const { data: sample } = api.useQuery('get', '/api/sample', undefined, {
    staleTime: 0,
    refetchInterval: ({ state }) => lookAgainMs(state.data),
    refetchOnWindowFocus: 'always',
  });
  const section = useFocusThatStays(sample?.state);
  if (sample === undefined || sample.state === 'not-offered') return null;
  const isQuiet = sample.state === 'absent' && hasOrders;
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={isQuiet ? 'sample-offer sample-offer-quiet' : 'panel sample-offer'}
      aria-label={t('sample.mark')}
    >
      <SampleStanding sample={sample} />
    </section>
  );
}

function lookAgainMs(sample: Sample | undefined): number | false {
  if (sample?.state === 'starting') return WHILE_STARTING_MS;
  return sample?.state === 'running' ? WHILE_RUNNING_MS : false;
}

function SampleStanding({ sample }: { sample: Sample }) {
  switch (sample.state) {
    case 'starting':
      return <Starting />;
    case 'running':
      return <Running />;
    case 'failed':
      return <Failed why={sample.failure} />;
    default:
      return <Offered />;
  }
}

function useStartSample() {
  const queries = useQueryClient();
  return api.useMutation('post', '/api/sample', {
    onSuccess: (sample) => queries.setQueryData(sampleOptions.queryKey, sample),
  });
}

function Offered() {
  const { t } = useTranslation();
  const start = useStartSample();
  return (
    <>
      <div className="sample-offer-words">
        <h2 className="sample-offer-title">{t('sample.offer.title')}</h2>
        <p>{t('sample.offer.hint')}</p>
      </div>
      <Button loading={start.isPending} onClick={() => start.mutate({})}>
        {t('sample.offer.try')}
      </Button>
      {start.isError && <ProblemNotice title={t('sample.offer.failed')} error={start.error} />}
    </>
  );
}

function Starting() {
  const { t } = useTranslation();
  return (
    <div className="sample-offer-words" role="status">
      <h2>{t('sample.offer.starting')}…</h2>
      <p>{t('sample.offer.startingHint')}</p>
      <progress aria-label={t('sample.offer.starting')} />
    </div>
  );
}

function Running() {
  const { t } = useTranslation();
  const enter = api.useMutation('post', '/api/sample/entry');
  return (
    <>
      <div className="sample-offer-words" role="status">
        <h2>{t('sample.offer.running')}</h2>
        <p>{t('sample.offer.runningHint')}</p>
      </div>
      <div className="sample-offer-commands">
        <Button
          type="primary"
          loading={enter.isPending}
          onClick={() => void openSample(async () => (await enter.mutateAsync({})).link)}
        >
          {t('sample.offer.open')}
        </Button>
        <RemoveRunning />
      </div>
      {enter.isError && <ProblemNotice title={t('sample.offer.openFailed')} error={enter.error} />}
    </>
  );
}

function Failed({ why }: { why: string | null }) {
  const { t } = useTranslation();
  const start = useStartSample();
  return (
    <>
      <Alert type="warning" showIcon role="alert" title={t('sample.offer.failed')} description={why} />
      <div className="sample-offer-commands">
        <Button loading={start.isPending} onClick={() => start.mutate({})}>
          {t('view.retry')}
        </Button>
        <RemoveRunning />
      </div>
      {start.isError && <ProblemNotice title={t('sample.offer.failed')} error={start.error} />}
    </>
  );
}

/** From the real instance: what it runs beside itself. */
function RemoveRunning() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/sample', {
    onSettled: () => queries.invalidateQueries(sampleOptions),
  });
  return (
    <>
      <RemoveSample size="middle" isPending={remove.isPending} onRemove={() => remove.mutate({})} />
      {remove.isError && <ProblemNotice title={t('sample.removeFailed')} error={remove.error} />}
    </>
  );
}
