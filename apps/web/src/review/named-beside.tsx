import { useNavigate } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrderDetail } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../shell/session.js';

/** Schools and people that stand in tables and lists of the order: offered to the directory in one preview. */
export function NamedBeside({ order: { id, namedBeside: count } }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayEdit = useMay('directory.edit');
  const bring = api.useMutation('post', '/api/directory/imports/from-order/{id}', {
    onSuccess: (received) => void navigate({ to: '/directory/imports/$id', params: { id: received.id } }),
  });
  if (count === 0 || !mayEdit) return null;
  return (
    <Alert
      className="panel-gap no-print"
      type="info"
      showIcon
      title={t('review.named.title', { count })}
      description={
        <>
          {bring.isError && <ProblemNotice title={t('view.failed')} error={bring.error} />}
          {t('review.named.hint')}{' '}
          <Button size="small" loading={bring.isPending} onClick={() => bring.mutate({ params: { path: { id } } })}>
            {t('review.named.show')}
          </Button>
        </>
      }
    />
  );
}
