import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../parts/problem-notice.js';
import { type ChosenDate, datesOf } from '../review/plan/plan-calls.js';
import { PlanFileChoice } from '../review/plan/plan-file-choice.js';
import { ProposedDates } from '../review/plan/proposed-dates.js';
import type { PlanDraft } from './task-calls.js';
import type { ReadPlan } from './task-look-ups.js';

interface Props {
  read: ReadPlan;
  isSending: boolean;
  onSend: (draft: PlanDraft) => void;
}

/** The schedule a row waits for, as a file: the dates found in it are checked before they become the task's. */
export function PlanFileForm({ read, isSending, onSend }: Props) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const proposal = useMutation({ mutationFn: read });
  const bring = (chosen: File) => {
    setFile(chosen);
    proposal.mutate(chosen, { onSuccess: ({ dates }) => setMarked(new Set(dates.keys())) });
  };
  const found = proposal.data?.dates ?? [];
  const dates: ChosenDate[] = datesOf(
    found.filter((_, at) => marked.has(at)),
    [],
  );
  return (
    <div className="stack">
      <PlanFileChoice file={file} isReading={proposal.isPending} onFile={bring} />
      {proposal.isError && <ProblemNotice title={t('desk.plan.unread')} error={proposal.error} />}
      {proposal.data && (
        <>
          <ProposedDates dates={found} marked={marked} onMarked={setMarked} />
          {found.length > 0 && <p className="soft">{t(`tasks.plan.becomes.${proposal.data.becomes}`)}</p>}
        </>
      )}
      {file !== null && dates.length > 0 && (
        <div className="form-buttons">
          <Button type="primary" loading={isSending} onClick={() => onSend({ file, dates })}>
            {t('tasks.plan.save', { count: dates.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
