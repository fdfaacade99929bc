import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../api/client.js';
import type { OfferedConsultation } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { ConsultationLine } from './consultation-line.js';

/** The consultations that orders from above promise, and what this organisation has asked. */
export function ConsultationsPage() {
  const { t } = useTranslation();
  const query = api.useQuery('get', '/api/consultations');
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('consultations.title')}</PageTitle>
      </div>
      <QueryView query={query}>
        {({ offered, own }) => (
          <div className="stack">
            {offered.length === 0 && <EmptyView title={t('consultations.none')} hint={t('consultations.noneHint')} />}
            {offered.map((row) => (
              <Offered key={row.taskId} row={row} />
            ))}
            {own.length > 0 && (
              <section className="panel">
                <h2>{t('consultations.own')}</h2>
                <ol className="reports">
                  {own.map((row) => (
                    <li key={`${row.taskId} ${row.number}`}>
                      <ConsultationLine row={row} />
                    </li>
                  ))}
                </ol>
              </section>
            )}
          </div>
        )}
      </QueryView>
    </>
  );
}

function Offered({ row: { taskId, title, orderNumber, leadName } }: { row: OfferedConsultation }) {
  const { t } = useTranslation();
  const id = useId();
  const queries = useQueryClient();
  const [question, setQuestion] = useState('');
  const ask = useMutation({
    mutationFn: () => client.POST('/api/consultations', { body: { taskId, question } }),
    onSuccess: async () => {
      setQuestion('');
      await queries.invalidateQueries({ queryKey: ['get', '/api/consultations'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== '') ask.mutate();
  };
  return (
    <section className="panel">
      <h2>
        <AsWritten text={title} />
      </h2>
      <p className="soft">{t('consultations.offeredBy', { number: orderNumber ?? '', lead: leadName })}</p>
      {ask.isSuccess && <Alert type="info" showIcon role="status" title={t('consultations.asked')} />}
      {ask.isError && <ProblemNotice title={t('tasks.action.failed')} error={ask.error} />}
      <form className="stack" onSubmit={submit}>
        <label htmlFor={id}>{t('consultations.question')}</label>
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2 }}
          maxLength={4000}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" disabled={question.trim() === ''} loading={ask.isPending}>
            {t('consultations.ask')}
          </Button>
        </div>
      </form>
    </section>
  );
}
