import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';
import { QueryView } from '../../parts/query-view.js';
import { StateMark } from '../../parts/state-mark.js';
import { TaskActions } from '../task-actions.js';
import { taskOptions, useCallTask } from '../task-queries.js';

interface Props {
  /** Null while nothing is open; the dialog stays, so that the keyboard goes back to where it was opened from. */
  task: TaskRow | null;
  onClose: () => void;
}

/** What may be done with a task now, over the list it was opened from; Esc goes back to it. */
export function TaskDialog({ task, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      open={task !== null}
      title={task !== null && <AsWritten text={`${t('tasks.page.item', { number: task.itemNumber })} ${task.title}`} />}
      footer={null}
      width={640}
      onCancel={onClose}
      destroyOnHidden
    >
      {task !== null && <Actions taskId={task.id} />}
    </Modal>
  );
}

function Actions({ taskId }: { taskId: string }) {
  const { t } = useTranslation();
  const loaded = useQuery({ ...taskOptions(taskId), staleTime: 0 });
  const onCall = useCallTask(taskId);
  return (
    <QueryView query={loaded} skeletonRows={3}>
      {(task) => (
        <>
          <p>
            <StateMark state={task.state} overdue={task.overdue} />{' '}
            <Link to="/tasks/$id" params={{ id: task.id }}>
              {t('tasks.board.open')}
            </Link>
          </p>
          <TaskActions task={task} onCall={onCall} onReload={() => loaded.refetch()} />
        </>
      )}
    </QueryView>
  );
}
