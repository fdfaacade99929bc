import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/types.js';
import { FollowingProgress } from '../parts/following-progress.js';
import { GivenTasks } from './given-tasks.js';

/** How far the tasks under one have come. Only who is signed in can open them: `linked`. */
export function ChildTasks({ task, linked }: { task: TaskDetail; linked: boolean }) {
  const { t } = useTranslation();
  const { children, childCounts } = task;
  const { total, closed } = childCounts;
  const done = t('handOn.done', { closed, count: total });
  return (
    <>
      {task.following !== null && <FollowingProgress step={task.following} />}
      {total > 0 && (
        <div className="row-progress">
          {done}
          <meter className="progress-bar" aria-label={done} min={0} max={total} value={closed} />
        </div>
      )}
      {children.length > 0 && <GivenTasks caption={t('tasks.page.children')} tasks={children} linked={linked} />}
      {total > children.length && <p className="soft">{t('handOn.more', { count: total - children.length })}</p>}
    </>
  );
}
