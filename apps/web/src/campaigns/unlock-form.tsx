import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useRefreshCampaigns } from './use-refresh-campaigns.js';

interface Props {
  campaignId: string;
  /** Whose form; null for all forms. */
  organisation: string | null;
  onClose: () => void;
}

/** Opens one form again, or all of them, and keeps why. */
export function UnlockForm({ campaignId: id, organisation, onClose }: Props) {
  const { t } = useTranslation();
  const field = useId();
  const [reason, setReason] = useState('');
  const refresh = useRefreshCampaigns();
  const unlock = api.useMutation('post', '/api/campaigns/{id}/unlocking', {
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    unlock.mutate({
      params: { path: { id } },
      body: { reason, ...(organisation !== null && { organisationId: organisation }) },
    });
  };
  return (
    <form
      className="stack"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {unlock.isError && <ProblemNotice title={t('campaigns.page.notDone')} error={unlock.error} />}
      <label htmlFor={field}>{t(organisation === null ? 'campaigns.page.reasonAll' : 'campaigns.page.reason')}</label>
      <Input.TextArea
        id={field}
        autoFocus
        required
        maxLength={2000}
        autoSize={{ minRows: 2 }}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={unlock.isPending}>
          {t(organisation === null ? 'campaigns.page.unlockAll' : 'campaigns.page.unlock')}
        </Button>
        <Button onClick={onClose}>{t('view.cancel')}</Button>
      </div>
    </form>
  );
}
