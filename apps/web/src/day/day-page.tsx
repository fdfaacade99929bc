import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Day, TaskRow } from '../api/types.js';
import { ClassChangeNotice } from '../class-changes/class-change-notice.js';
import { formatDue } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { BranchFigures } from './branch-figures.js';
import { DayBlockTable } from './day-block-table.js';
import { DayExtensions } from './day-extensions.js';

/** What one person has to do now, and nothing else. */
export function DayPage() {
  const { t } = useTranslation();
  const day = api.useQuery('get', '/api/day');
  const [taken, setTaken] = useState<string>();
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('day.title')}</PageTitle>
        <nav className="page-links" aria-label={t('day.further')}>
          <Link to="/consultations">{t('consultations.title')}</Link>
          <Link to="/tasks" search={{ mine: true }}>
            {t('day.allTasks')}
          </Link>
        </nav>
      </div>
      {taken !== undefined && (
        <Alert className="panel-gap" type="info" showIcon role="status" title={t('day.taken', { title: taken })} />
      )}
      <BranchFigures />
      <ClassChangeNotice />
      <DayExtensions />
      <QueryView query={day}>{(loaded) => <Blocks day={loaded} onTaken={setTaken} />}</QueryView>
    </>
  );
}

function Blocks({ day: { blocks, later }, onTaken }: { day: Day; onTaken: (title: string) => void }) {
  const { t } = useTranslation();
  if (blocks.length === 0) {
    return (
      <EmptyView title={t('day.free')} hint={t('day.freeHint')}>
        {later !== null && <Later task={later} />}
      </EmptyView>
    );
  }
  return (
    <>
      {blocks.map((block) => (
        <DayBlockTable key={block.name} block={block} onTaken={onTaken} />
      ))}
      {later !== null && <Later task={later} />}
    </>
  );
}

function Later({ task }: { task: TaskRow }) {
  const { t } = useTranslation();
  return (
    <p className="soft">
      {task.dueDate !== null && t('day.later', { date: formatDue(task.dueDate, task.controlDate) })}:{' '}
      <Link to="/tasks/$id" params={{ id: task.id }}>
        <AsWritten text={task.title} />
      </Link>
    </p>
  );
}
