import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consultation, ConsultationRegister } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import type { TaskCall } from '../tasks/task-calls.js';
import { ConsultationLine } from './consultation-line.js';
import { RequestForm } from './request-form.js';

interface Props {
  register: ConsultationRegister;
  onCall: (call: TaskCall) => Promise<void>;
}

/** The register of consultations of a task: who asked what, until when an answer is promised, and what was answered. */
export function RegisterList({ register: { rows, mayWrite }, onCall }: Props) {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <div className="stack">
      {rows.length === 0 && <p className="soft">{t('consultations.registerEmpty')}</p>}
      {rows.length > 0 && (
        <ol className="reports">
          {rows.map((row) => (
            <li key={row.number}>
              <ConsultationLine row={row} />
              {mayWrite && row.answer === null && <AnswerForm row={row} onCall={onCall} />}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && !isAdding && (
        <div className="no-print">
          <Button onClick={() => setIsAdding(true)}>{t('consultations.add')}</Button>
        </div>
      )}
      {mayWrite && isAdding && <RequestForm onCall={onCall} onDone={() => setIsAdding(false)} />}
    </div>
  );
}

function AnswerForm({ row, onCall }: { row: Consultation; onCall: Props['onCall'] }) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [answer, setAnswer] = useState('');
  const send = useMutation({ mutationFn: onCall });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim() !== '') send.mutate({ command: 'answer_consultation', number: row.number, answer });
  };
  if (!isOpen) {
    return (
      <div className="no-print">
        <Button size="small" onClick={() => setIsOpen(true)}>
          {t('consultations.answer')}
          <span className="visually-hidden">
            {' '}
            <AsWritten text={row.askedBy} />
          </span>
        </Button>
      </div>
    );
  }
  return (
    <form
      className="stack"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsOpen(false);
      }}
    >
      {send.isError && <ProblemNotice title={t('tasks.action.failed')} error={send.error} />}
      <label htmlFor={id}>{t('consultations.answerText')}</label>
      <Input.TextArea
        id={id}
        autoFocus
        required
        autoSize={{ minRows: 2 }}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('consultations.saveAnswer')}
        </Button>
        <Button onClick={() => setIsOpen(false)}>{t('view.cancel')}</Button>
      </div>
    </form>
  );
}
