import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { RoadmapOfTask } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { QueryView } from '../parts/query-view.js';
import { OpenRoadmap } from './open-roadmap.js';

/** The roadmap a task demands of its body: where it stands, and how it is opened by whoever makes it. */
export function TaskRoadmap({ taskId }: { taskId: string }) {
  const query = api.useQuery('get', '/api/tasks/{id}/roadmap', { params: { path: { id: taskId } } }, { staleTime: 0 });
  return (
    <QueryView query={query} skeletonRows={2}>
      {({ roadmap }) => (roadmap === null ? null : <Roadmap taskId={taskId} roadmap={roadmap} />)}
    </QueryView>
  );
}

function Roadmap({ taskId, roadmap }: { taskId: string; roadmap: RoadmapOfTask }) {
  const { t } = useTranslation();
  const { state, orderId, mayOpen, from } = roadmap;
  const source =
    from.body === null
      ? from.number === null || from.date === null
        ? t('roadmaps.from.order')
        : t('roadmaps.from.orderOf', { number: from.number, date: formatDate(from.date) })
      : t('roadmaps.from.body', { body: from.body });
  return (
    <div className="stack">
      <p>
        {t(`roadmaps.stateOfTask.${state}`)}
        {orderId !== null && (
          <>
            {' – '}
            <Link to="/orders/$id" params={{ id: orderId }}>
              {t('roadmaps.open')}
            </Link>
          </>
        )}
      </p>
      {mayOpen && <OpenRoadmap key={state} taskId={taskId} roadmap={roadmap} source={source} />}
    </div>
  );
}
