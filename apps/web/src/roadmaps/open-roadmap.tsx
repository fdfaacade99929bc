import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapOfTask } from '../api/types.js';
import { RoadmapUpload } from './roadmap-upload.js';
import { RowsToTake } from './rows-to-take.js';

interface Props {
  taskId: string;
  roadmap: RoadmapOfTask;
  /** Whose rows are taken over, in words. */
  source: string;
}

/** Two ways to open a roadmap: from rows above, or from a file. A draft that is there gives way. */
export function OpenRoadmap({ taskId, roadmap: { state, rows }, source }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(state === 'none');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const onOpened = async (orderId: string) => {
    await queries.invalidateQueries();
    await navigate({ to: '/orders/$id', params: { id: orderId } });
  };
  if (!isOpen) {
    return (
      <div className="no-print">
        <Button onClick={() => setIsOpen(true)}>{t('roadmaps.openAnew')}</Button>
      </div>
    );
  }
  return (
    <div className="stack no-print">
      {state === 'draft' && <p className="attention">{t('roadmaps.replaces')}</p>}
      <RowsToTake taskId={taskId} rows={rows} source={source} onOpened={onOpened} />
      <RoadmapUpload taskId={taskId} onOpened={onOpened} />
    </div>
  );
}
