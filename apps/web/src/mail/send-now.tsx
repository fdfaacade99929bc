import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { useMay } from '../shell/session.js';

/** Lets today's and tomorrow's notices of assignment go at once. */
export function SendNow() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const maySend = useMay('letters.send_now');
  const send = api.useMutation('post', '/api/letters/send-now', { onSettled: () => queries.invalidateQueries() });
  if (!maySend) return null;
  return (
    <div className="send-now">
      <Button type="primary" loading={send.isPending} onClick={() => send.mutate({ body: {} })}>
        {t('mail.sendNow')}
      </Button>
      <p className="record-sub" role="status">
        {send.isSuccess
          ? send.data.letters === 0
            ? t('mail.nothingToSend')
            : t('mail.sentNow', { count: send.data.letters })
          : send.isError
            ? `${t('mail.sendFailed')}: ${asProblem(send.error).message}`
            : t('mail.sendNowHint')}
      </p>
    </div>
  );
}
