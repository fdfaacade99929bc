import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DayTask } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { callTask } from '../tasks/task-calls.js';

interface Props {
  task: DayTask;
  command: NonNullable<DayTask['next']>;
  onTaken: (title: string) => void;
}

/** Taking a task up needs no second look; every other step has its form on the task's page. */
export function NextStep({ task, command, onTaken }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: () => callTask(task.id, task.version, { command: 'take' }),
    onSuccess: async () => {
      onTaken(task.title);
      await queries.invalidateQueries();
    },
  });
  const words = t(`day.next.${command}`);
  const label = t('day.about', { action: words, title: task.title });
  if (command !== 'take') {
    return (
      <Link to="/tasks/$id" params={{ id: task.id }} aria-label={label}>
        {words}
      </Link>
    );
  }
  return (
    <>
      <Button size="small" aria-label={label} loading={take.isPending} onClick={() => take.mutate()}>
        {words}
      </Button>
      {take.isError && <ProblemNotice title={t('day.notTaken')} error={take.error} />}
    </>
  );
}
