import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import type { Command, TaskDetail } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TouchedBy, TouchedRows } from '../ties/touched-rows.js';
import { ConflictNotice } from './conflict-notice.js';
import { DatesForm } from './dates-form.js';
import type { HandOnDraft } from './hand-on-draft.js';
import { HandOnPanel } from './hand-on-panel.js';
import { KeptDraft } from './kept-draft.js';
import { NewDateForm } from './new-date-form.js';
import { PlanFileForm } from './plan-file-form.js';
import { orderedCommands } from './primary-command.js';
import { ReasonForm } from './reason-form.js';
import type { FindReceivers } from './receiver-select.js';
import { RedirectForm } from './redirect-form.js';
import { ReportForm } from './report-form.js';
import {
  type DatesDraft,
  type NewDateDraft,
  REASON_COMMANDS,
  type ReasonCommand,
  type RedirectDraft,
  type ReportDraft,
  type TaskCall,
  WITHOUT_EVIDENCE,
  type WithoutEvidence,
} from './task-calls.js';
import { findLeads, findReceivers, type ReadPlan, readPlan } from './task-look-ups.js';

interface Props {
  task: TaskDetail;
  /** Said instead of the page's own words where nothing can be done and the state of the task does not say why. */
  whyNothing?: string | null;
  onCall: (version: number, call: TaskCall) => Promise<void>;
  onReload: () => Promise<unknown>;
  /** Where not the site is asked but a letter's link. */
  onFindReceivers?: FindReceivers;
  onReadPlan?: ReadPlan;
  onFindLeads?: FindReceivers;
}

const EMPTY_REPORT: ReportDraft = {
  text: '',
  documentNumber: '',
  documentDate: '',
  address: '',
  nobodyAsked: false,
  files: [],
};
const NOBODY_NAMED: RedirectDraft = { receiver: null, reason: '' };
const EMPTY_NEW_DATE: NewDateDraft = { newDate: '', reason: '' };
/** Nothing has to be written for these. */
const AT_ONCE = ['take', 'endorse', 'accept', 'grant_extension'] as const;
const EMPTY_DATES: DatesDraft = { startDate: '', dueDate: '', reason: '' };

/** What this person may do now: the obvious step first. What he typed lives here, so that nothing takes it away. */
export function TaskActions({
  task,
  whyNothing = null,
  onCall,
  onReload,
  onFindReceivers,
  onFindLeads,
  onReadPlan,
}: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Command | null>(null);
  const [report, setReport] = useState(EMPTY_REPORT);
  // What is said for one command is nothing to be sent with another.
  const [reasons, setReasons] = useState<Partial<Record<Command, string>>>({});
  const [dates, setDates] = useState<DatesDraft>(() => proposedDraft(task));
  const [newDate, setNewDate] = useState(EMPTY_NEW_DATE);
  const [parts, setParts] = useState<HandOnDraft | null>(null);
  const [redirection, setRedirection] = useState(NOBODY_NAMED);
  const send = useMutation({
    mutationFn: (call: TaskCall) => onCall(task.version, call),
    onSuccess: () => {
      setOpen(null);
      setReport(EMPTY_REPORT);
      setReasons({});
      setDates(EMPTY_DATES);
      setNewDate(EMPTY_NEW_DATE);
      setParts(null);
      setRedirection(NOBODY_NAMED);
    },
  });
  // Nobody decides about another request than he sees.
  const request = task.extensions.find(({ decision }) => decision === null)?.number ?? 0;
  const lacksEvidence = task.closing.some(({ met }) => !met);
  const goesAtOnce = (command: Command) =>
    AT_ONCE.some((one) => one === command) && !(lacksEvidence && needsEvidence(command));
  const commands = orderedCommands(task.state, task.allowed);
  const choose = (command: Command) => {
    send.reset();
    const atOnce = AT_ONCE.find((one) => one === command && goesAtOnce(one));
    if (atOnce) send.mutate(atOnce === 'grant_extension' ? { command: atOnce, request } : { command: atOnce });
    else setOpen(open === command ? null : command);
  };
  const close = () => setOpen(null);
  const callWith = (command: ReasonCommand | WithoutEvidence, reason: string): TaskCall => {
    if (needsEvidence(command)) return { command, whyWithout: reason };
    return command === 'refuse_extension' ? { command, request, reason } : { command, reason };
  };
  const openAllowed = open !== null && task.allowed.includes(open) ? open : null;
  const withReason = [...REASON_COMMANDS, ...WITHOUT_EVIDENCE].find((command) => command === openAllowed);
  return (
    <section className="panel task-actions no-print" aria-label={t('tasks.action.title')}>
      {send.isSuccess && (
        <Alert type="info" showIcon role="status" title={t(`tasks.action.done.${send.variables.command}`)} />
      )}
      {send.isError &&
        (isStale(send.error) ? (
          <ConflictNotice error={send.error} onReload={() => void onReload().then(() => send.reset())} />
        ) : (
          <ProblemNotice title={t(refusalTitle(send.error))} error={send.error} />
        ))}
      {task.partsNote !== null && <p>{task.partsNote}</p>}
      {task.extensionEffect !== null && <TouchedRows rows={task.extensionEffect.rows} />}
      {commands.length === 0 ? (
        <NothingToDo task={task} why={whyNothing} />
      ) : (
        <div className="task-buttons">
          {commands.map((command, index) => (
            <Button
              key={command}
              data-step={command}
              type={index === 0 ? 'primary' : 'default'}
              aria-expanded={goesAtOnce(command) ? undefined : openAllowed === command}
              loading={send.isPending && send.variables.command === command && openAllowed === null}
              onClick={() => choose(command)}
            >
              {t(`tasks.action.${command}`)}
            </Button>
          ))}
        </div>
      )}
      {(openAllowed === 'report' || openAllowed === 'interim_report') && (
        <ReportForm
          key={openAllowed}
          kind={openAllowed}
          draft={report}
          error={send.error}
          asksWhetherNobodyAsked={task.consultations?.rows.length === 0}
          isSending={send.isPending}
          onDraft={setReport}
          onSend={() => send.mutate({ command: openAllowed, draft: report })}
          onCancel={close}
        />
      )}
      {withReason !== undefined && (
        <ReasonForm
          key={withReason}
          kind={withReason}
          reason={reasons[withReason] ?? ''}
          isSending={send.isPending}
          onReason={(reason) => setReasons({ ...reasons, [withReason]: reason })}
          onSend={() => send.mutate(callWith(withReason, reasons[withReason] ?? ''))}
          onCancel={close}
        />
      )}
      {(openAllowed === 'ask_extension' || openAllowed === 'extend') && (
        <NewDateForm
          key={openAllowed}
          kind={openAllowed}
          draft={newDate}
          note={task.extensionNote}
          effectOf={openAllowed === 'extend' ? (date) => <TouchedBy taskId={task.id} newDate={date} /> : null}
          error={send.error}
          isSending={send.isPending}
          onDraft={setNewDate}
          onSend={() => send.mutate({ command: openAllowed, draft: newDate })}
          onCancel={close}
        />
      )}
      {openAllowed === 'hand_on' && (
        <HandOnPanel
          task={task}
          draft={parts}
          error={send.error}
          isSending={send.isPending}
          find={onFindReceivers ?? ((words) => findReceivers(task.id, words))}
          onDraft={setParts}
          onSend={(draft) => send.mutate({ command: 'hand_on', draft })}
          onCancel={close}
        />
      )}
      {openAllowed === 'redirect' && (
        <RedirectForm
          subject={`${task.id} leads`}
          draft={redirection}
          error={send.error}
          isSending={send.isPending}
          find={onFindLeads ?? ((words) => findLeads(task.id, words))}
          onDraft={setRedirection}
          onSend={() => send.mutate({ command: 'redirect', draft: redirection })}
          onCancel={close}
        />
      )}
      {openAllowed === 'supply_dates' && (
        <>
          <PlanFileForm
            read={onReadPlan ?? ((file) => readPlan(task.id, file))}
            isSending={send.isPending}
            onSend={(draft) => send.mutate({ command: 'supply_plan', draft })}
          />
          <p className="soft">{t('tasks.plan.orByHand')}</p>
          <DatesForm
            draft={dates}
            proposed={task.proposedDates}
            error={send.error}
            isSending={send.isPending}
            onDraft={setDates}
            onSend={() => send.mutate({ command: 'supply_dates', draft: dates })}
            onCancel={close}
          />
        </>
      )}
      {open !== null && openAllowed === null && (
        <KeptDraft
          text={[report.text, ...Object.values(reasons), newDate.reason, redirection.reason, ...wordsOf(parts)]
            .join('\n')
            .trim()}
        />
      )}
    </section>
  );
}

/** Its closing wants forms that are not there: nobody was quicker, and reloading shows nothing new. */
const LACKS_FORMS = 'campaign-incomplete';

function isStale(error: unknown): boolean {
  const { isConflict, code } = asProblem(error);
  return isConflict && code !== LACKS_FORMS;
}

function refusalTitle(error: unknown) {
  return asProblem(error).code === LACKS_FORMS ? 'campaigns.ofTask.refused' : 'tasks.action.failed';
}

function needsEvidence(command: Command): command is WithoutEvidence {
  return WITHOUT_EVIDENCE.some((one) => one === command);
}

function proposedDraft({ proposedDates }: TaskDetail): DatesDraft {
  if (proposedDates === null) return EMPTY_DATES;
  const { startDate, dueDate } = proposedDates;
  return { ...EMPTY_DATES, startDate, dueDate };
}

function wordsOf(draft: HandOnDraft | null): string[] {
  return draft?.parts.flatMap(({ title, note }) => [title, note]) ?? [];
}

function NothingToDo({ task, why }: { task: TaskDetail; why: string | null }) {
  const { t } = useTranslation();
  const acceptor = task.acceptor?.name ?? task.acceptorName ?? t('tasks.page.acceptorNone');
  if (task.state === 'checking') return <p>{t('tasks.action.none.checking', { checker: task.checkerName ?? '' })}</p>;
  if (task.state === 'submitted') return <p>{t('tasks.action.none.submitted', { acceptor })}</p>;
  if (task.state === 'closed') return <p>{t('tasks.action.none.closed')}</p>;
  return <p>{why ?? t('tasks.action.none.other')}</p>;
}
