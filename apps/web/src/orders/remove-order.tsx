import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { OrderSummary } from '../api/types.js';
import { useMay } from '../shell/session.js';

interface Props {
  order: OrderSummary;
  /** Where the order was the page itself, it is left. */
  onRemoved?: () => void;
}

/** Whether nothing was made of the order: its file could not be read, or it is another copy of one brought before. */
function isIdle(order: OrderSummary): boolean {
  return order.state === 'unreadable' || order.issuedOrderId !== null || order.firstImport !== null;
}

type Step = 'untouched' | 'asking' | 'thought-better';

/** Takes an order nothing was made of out of the list; the second press does it, Esc and «Отмена» lead back to the first. */
export function RemoveOrder({ order, onRemoved }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const mayReceive = useMay('orders.receive');
  const [step, setStep] = useState<Step>('untouched');
  const remove = api.useMutation('delete', '/api/orders/{id}', {
    onSuccess: () => {
      onRemoved?.();
      return queries.invalidateQueries(api.queryOptions('get', '/api/orders'));
    },
  });
  if (!mayReceive || !isIdle(order)) return null;
  const press = () => remove.mutate({ params: { path: { id: order.id } } });
  return (
    <div
      className="remove-order"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && step === 'asking') setStep('thought-better');
      }}
    >
      {step === 'asking' ? (
        <>
          <Button size="small" autoFocus loading={remove.isPending} onClick={press}>
            {t('orders.remove.yes')}
          </Button>
          <Button size="small" type="text" onClick={() => setStep('thought-better')}>
            {t('view.cancel')}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          autoFocus={step === 'thought-better'}
          aria-label={t('orders.remove.named', { name: order.fileName })}
          onClick={() => setStep('asking')}
        >
          {t('orders.remove.button')}
        </Button>
      )}
      <span role="alert" className="attention">
        {remove.isError && asProblem(remove.error).message}
      </span>
    </div>
  );
}
