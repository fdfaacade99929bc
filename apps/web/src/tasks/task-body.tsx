import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/types.js';
import { TaskCollection } from '../campaigns/task-collection.js';
import { RegisterList } from '../consultations/register-list.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { StateMark } from '../parts/state-mark.js';
import { TaskRoadmap } from '../roadmaps/task-roadmap.js';
import { TaskTies } from '../ties/task-ties.js';
import { AcquaintanceTable } from './acquaintance-table.js';
import { ChildTasks } from './child-tasks.js';
import { ClosingList } from './closing-list.js';
import { CommentsPanel, type FindMentionable } from './comments-panel.js';
import { ExtensionList } from './extension-list.js';
import { GivenTasks } from './given-tasks.js';
import { ReminderList } from './reminder-list.js';
import { ReportList } from './report-list.js';
import { ResolutionPanel } from './resolution-panel.js';
import { type TaskCall } from './task-calls.js';
import { TaskDue } from './task-due.js';
import { TaskHistory } from './task-history.js';
import { findMentionable } from './task-look-ups.js';

/** All that is known of a task; what may be done with it stands as children, because the site and a letter's link act differently. */
export function TaskBody({
  task,
  filesAddress = '/api/files',
  onCall,
  linked = false,
  onFindMentionable,
  children,
}: {
  task: TaskDetail;
  filesAddress?: string;
  onCall: (version: number, call: TaskCall) => Promise<void>;
  /** Whether other tasks can be opened from here. */
  linked?: boolean;
  /** Where not the site is asked but a letter's link. */
  onFindMentionable?: FindMentionable;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="task">
      <div className="task-main">
        {children}
        {(task.childCounts.total + task.children.length > 0 || task.following !== null) && (
          <Section title={t('tasks.page.children')}>
            <ChildTasks task={task} linked={linked} />
          </Section>
        )}
        <Section title={t('tasks.page.expected')}>
          <p>
            {task.expectedResult === null ? (
              <span className="soft">{t('tasks.page.expectedNone')}</span>
            ) : (
              <AsWritten text={task.expectedResult} />
            )}
          </p>
        </Section>
        {task.closing.length > 0 && (
          <Section title={t('tasks.closing.title')}>
            <ClosingList demands={task.closing} />
          </Section>
        )}
        {linked && task.closing.some(({ form }) => form === 'roadmap') && (
          <Section title={t('roadmaps.ofTask')}>
            <TaskRoadmap taskId={task.id} />
          </Section>
        )}
        {linked && task.kind === 'monitoring' && <TaskCollection task={task} />}
        {task.consultations !== null && (
          <Section title={t('consultations.register')}>
            <RegisterList register={task.consultations} onCall={(call) => onCall(task.version, call)} />
          </Section>
        )}
        <Section title={t('tasks.page.reports')}>
          {task.reports.length === 0 ? (
            <p className="soft">{t('tasks.page.reportsNone')}</p>
          ) : (
            <ReportList reports={task.reports} filesAddress={filesAddress} />
          )}
        </Section>
        {task.extensions.length > 0 && (
          <Section title={t('tasks.extension.title')}>
            <ExtensionList extensions={task.extensions} decider={task.acceptorName} />
          </Section>
        )}
        {task.neededRows.length + task.waitingRows.length > 0 && (
          <Section title={t('ties.title')}>
            <TaskTies task={task} />
          </Section>
        )}
        {task.reminders.length > 0 && (
          <Section title={t('tasks.page.reminders')}>
            <ReminderList reminders={task.reminders} />
          </Section>
        )}
        {task.sameRequests.length > 0 && (
          <Section title={t('tasks.sameRequests.title')}>
            <p className="soft">{t('tasks.sameRequests.hint')}</p>
            <GivenTasks caption={t('tasks.sameRequests.title')} tasks={task.sameRequests} linked={linked} withOrder />
          </Section>
        )}
        {linked && (task.resolutions.length > 0 || task.mayResolve) && (
          <Section title={t('tasks.resolution.title')}>
            <ResolutionPanel task={task} onCall={onCall} />
          </Section>
        )}
        {(task.comments.length > 0 || task.mayComment) && (
          <Section title={t('comments.title')}>
            <CommentsPanel
              task={task}
              find={onFindMentionable ?? ((words) => findMentionable(task.id, words))}
              onSend={(text, mentioned) => onCall(task.version, { command: 'comment', text, mentioned })}
            />
          </Section>
        )}
        <Section title={t('acquaintance.title')}>
          <AcquaintanceTable rows={task.acquaintance} />
          {task.mayAcknowledge && (
            <Button className="no-print" onClick={() => void onCall(task.version, { command: 'acknowledge' })}>
              {t('acquaintance.confirm')}
            </Button>
          )}
        </Section>
        <Section title={t('tasks.page.history')}>
          <TaskHistory history={task.history} />
        </Section>
      </div>
      <aside className="task-aside">
        <TaskFacts task={task} linked={linked} filesAddress={filesAddress} />
      </aside>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="panel">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function TaskFacts({ task, linked, filesAddress }: { task: TaskDetail; linked: boolean; filesAddress: string }) {
  const { t } = useTranslation();
  const acceptor = task.acceptor?.name ?? task.acceptorName;
  return (
    <div className="panel stack">
      <StateMark state={task.state} overdue={task.overdue} />
      <div>
        <h2>{t('tasks.page.due')}</h2>
        <TaskDue task={task} />
        {task.startDate !== null && (
          <div className="record-sub">{t('tasks.page.from', { date: formatDate(task.startDate) })}</div>
        )}
      </div>
      {task.deadlineText !== null && (
        <Fact name={t('tasks.page.deadline')}>
          <AsWritten text={`«${task.deadlineText}»`} />
        </Fact>
      )}
      {task.plan !== null && (
        <Fact name={t('tasks.plan.from')}>
          {task.plan.fileId === null ? (
            <AsWritten text={task.plan.name} />
          ) : (
            <a href={`${filesAddress}/${task.plan.fileId}`}>
              <AsWritten text={task.plan.name} />
            </a>
          )}
        </Fact>
      )}
      {task.biography.length > 0 && (
        <div>
          <h2>{t('tasks.page.biography')}</h2>
          <ol className="biography">
            {task.biography.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      <div>
        <h2>{t('tasks.page.participants')}</h2>
        <ul className="participants">
          {task.participants.map(({ role, name, post, email }) => (
            <li key={`${role} ${name}`}>
              <AsWritten text={name} /> <span className="soft">{t(`words.participantRole.${role}`)}</span>
              {post !== null && (
                <div className="record-sub">
                  <AsWritten text={post} />
                </div>
              )}
              {email !== null && <div className="record-sub">{email}</div>}
            </li>
          ))}
        </ul>
      </div>
      {task.orderIssuer !== null && (
        <Fact name={t('tasks.page.issuer')}>
          <AsWritten text={task.orderIssuer} />
        </Fact>
      )}
      {task.giverName !== null && (
        <Fact name={t('handOn.giver')}>
          <AsWritten text={task.giverName} />
        </Fact>
      )}
      {task.checkerName !== null && (
        <Fact name={t('tasks.page.checker')}>
          <AsWritten text={task.checkerName} />
        </Fact>
      )}
      <Fact name={t('tasks.page.acceptor')}>
        {acceptor === null ? t('tasks.page.acceptorNone') : <AsWritten text={acceptor} />}
      </Fact>
      <Fact name={t('tasks.page.kind')}>
        {t(`words.itemKind.${task.kind}`)}
        {task.recommended && `, ${t('tasks.recommended')}`}
      </Fact>
      {task.sectionTitle !== null && (
        <Fact name={t('tasks.page.section')}>
          <AsWritten text={task.sectionTitle} />
        </Fact>
      )}
      {linked && task.resolutionOfId !== null && (
        <Link to="/tasks/$id" params={{ id: task.resolutionOfId }}>
          {t('tasks.resolution.about')}
        </Link>
      )}
      {linked && task.parentTaskId !== null && (
        <Link to="/tasks/$id" params={{ id: task.parentTaskId }}>
          {t('tasks.page.parent')}
        </Link>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <h2>{name}</h2>
      <div>{children}</div>
    </div>
  );
}
