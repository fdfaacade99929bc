import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ScoreFrame } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { EmptyView } from '../parts/empty-view.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  campaignId: string;
  frame: ScoreFrame;
}

export function isCounting(run: ScoreFrame['run'] | undefined): boolean {
  return run?.state === 'waiting' || run?.state === 'running';
}

/** From when the points are, or why there are none yet; whoever manages the campaign may have them counted again. */
export function RunNotice({ campaignId, frame: { run, mayManage } }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const again = api.useMutation('post', '/api/campaigns/{id}/evaluation', {
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/campaigns') }),
  });
  const isWaitedFor = isCounting(run);
  const button = mayManage && !isWaitedFor && (
    <Button
      size="small"
      className="no-print"
      loading={again.isPending}
      onClick={() => again.mutate({ params: { path: { id: campaignId } } })}
    >
      {t('scores.again')}
    </Button>
  );
  return (
    <>
      {again.isError && <ProblemNotice title={t('scores.againRefused')} error={again.error} />}
      {run === null && (
        <EmptyView title={t('scores.notEvaluated')} hint={t('scores.notEvaluatedHint')}>
          {button}
        </EmptyView>
      )}
      {isWaitedFor && <Alert type="info" showIcon title={t('scores.evaluating')} />}
      {run?.state === 'failed' && (
        <Alert type="warning" showIcon title={t('scores.failed', { reason: run.failure ?? '' })} action={button} />
      )}
      {run?.state === 'done' && run.finishedAt !== null && (
        <p>
          {t('scores.evaluatedAt', { at: formatInstant(run.finishedAt) })} {button}
        </p>
      )}
    </>
  );
}
