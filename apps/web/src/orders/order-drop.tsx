import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, sendForm } from '../api/client.js';
import type { ReceivedOrder } from '../api/types.js';
import { ACCEPTED_ORDERS } from '../parts/accepted-orders.js';
import { ProblemNotice } from '../parts/problem-notice.js';

function useReceiveOrder() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return sendForm<ReceivedOrder>('/api/orders', form);
    },
    onSuccess: async ({ id, duplicate }) => {
      await queries.invalidateQueries(api.queryOptions('get', '/api/orders'));
      await navigate({ to: '/orders/$id', params: { id }, search: duplicate ? { duplicate } : {} });
    },
  });
}

/** The page's one next action: an order's file, dropped or chosen. */
export function OrderDrop() {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const receive = useReceiveOrder();
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) receive.mutate(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      className={isOver ? 'panel order-drop order-drop-over' : 'panel order-drop'}
      aria-label={t('orders.choose')}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      {receive.isPending ? (
        <p role="status">{t('orders.uploading', { name: receive.variables.name })}…</p>
      ) : (
        <>
          <Button type="primary" onClick={() => input.current?.click()}>
            {t('orders.choose')}
          </Button>
          <span>{isOver ? t('orders.dropNow') : t('orders.drop')}</span>
          <span className="soft">{t('orders.formats')}</span>
        </>
      )}
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        accept={ACCEPTED_ORDERS}
        aria-label={t('orders.chooseFile')}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      {receive.isError && <ProblemNotice title={t('orders.refused')} error={receive.error} />}
    </section>
  );
}
