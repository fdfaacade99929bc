import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { ProblemNotice } from '../parts/problem-notice.js';

const FIELDS = ['number', 'title', 'deadlineText', 'responsibleText', 'expectedResult'] as const;
type Words = Readonly<Record<(typeof FIELDS)[number], string>>;
const NOTHING: Words = { number: '', title: '', deadlineText: '', responsibleText: '', expectedResult: '' };

/** A row of the organisation's own, beside those it took over; its term is read as one of the order would be. */
export function OwnRowForm({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const formId = useId();
  const [words, setWords] = useState<Words | null>(null);
  const queries = useQueryClient();
  const add = api.useMutation('post', '/api/orders/{id}/origin/own-rows', {
    onSuccess: async () => {
      setWords(null);
      await queries.invalidateQueries();
    },
  });
  if (words === null) {
    return (
      <div className="no-print">
        <Button onClick={() => setWords(NOTHING)}>{t('roadmaps.own.open')}</Button>
      </div>
    );
  }
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { number, title, deadlineText, responsibleText, expectedResult } = words;
    add.mutate({
      params: { path: { id: orderId } },
      body: {
        ...{ number, title, deadlineText: orNull(deadlineText) },
        ...{ responsibleText: orNull(responsibleText), expectedResult: orNull(expectedResult) },
      },
    });
  };
  return (
    <form className="stack no-print" onSubmit={save}>
      {FIELDS.map((field) => (
        <div key={field}>
          <label htmlFor={`${formId}-${field}`}>{t(`roadmaps.own.${field}`)}</label>
          <Input
            id={`${formId}-${field}`}
            required={field === 'number' || field === 'title'}
            value={words[field]}
            onChange={({ target }) => setWords({ ...words, [field]: target.value })}
          />
        </div>
      ))}
      {add.isError && <ProblemNotice title={t('roadmaps.failed')} error={add.error} />}
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t('roadmaps.own.save')}
        </Button>
        <Button onClick={() => setWords(null)}>{t('view.cancel')}</Button>
      </div>
    </form>
  );
}
