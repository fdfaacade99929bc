import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IndicatorRun } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';

/** How the evaluation asked for last stands; one that failed says where it stopped, why, and what to do. */
export function RunStanding({ run }: { run: IndicatorRun | null }) {
  const { t } = useTranslation();
  if (run === null) return <p className="soft">{t('campaigns.run.none')}</p>;
  const { state, cause, askedAt, startedAt, finishedAt, organisationCount: count, failure } = run;
  const at = formatInstant(finishedAt ?? startedAt ?? askedAt);
  if (state === 'failed') {
    return (
      <Alert
        type="warning"
        showIcon
        title={t('campaigns.run.failed')}
        description={
          <>
            <p>
              <AsWritten text={failure} />
            </p>
            <p>{t('campaigns.run.failedHint', { at, count })}</p>
          </>
        }
      />
    );
  }
  return (
    <p role="status">
      {state === 'waiting' && t('campaigns.run.waiting', { at })}
      {state === 'running' && t('campaigns.run.running', { count })}
      {state === 'done' && t('campaigns.run.done', { at, count })} {t(`campaigns.run.cause.${cause}`)}
    </p>
  );
}
