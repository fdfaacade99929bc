import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CampaignForm } from '../../api/types.js';
import { formatInstant } from '../../dates/format-date.js';

/** Whether the form was sent and may be changed, and if not, what to do. */
export function FormStanding({ form, isJustSent }: { form: CampaignForm; isJustSent: boolean }) {
  const { t } = useTranslation();
  const { submittedAt, timeliness, isLocked, unlockedReason, mayFill } = form;
  return (
    <div className="form-standing">
      {isJustSent && <Alert type="success" showIcon role="status" title={t('campaigns.form.done')} />}
      {submittedAt !== null && (
        <p>
          {t('campaigns.form.sent', {
            at: formatInstant(submittedAt),
            timeliness: t(`campaigns.timeliness.${timeliness}`),
          })}{' '}
          {mayFill && t('campaigns.form.correction')}
        </p>
      )}
      {isLocked && <Alert type="warning" showIcon title={t('campaigns.form.locked')} />}
      {!isLocked && unlockedReason !== null && (
        <Alert type="info" showIcon title={t('campaigns.form.unlocked', { reason: unlockedReason })} />
      )}
      {!isLocked && !mayFill && <p className="soft">{t('campaigns.form.readOnly')}</p>}
    </div>
  );
}
