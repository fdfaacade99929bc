import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Indicator } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { Disclosure } from '../parts/disclosure.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  catalogueId: string;
  indicator: Indicator;
  onChange: () => void;
}

type Ruling = Indicator['rulings'][number];

/** Who decided how a hole is read, when and why; what was withdrawn stays on record. */
export function Rulings({ catalogueId, indicator: { rulings, mayEdit, number }, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-label={t('indicators.rulings')}>
      <h2>{t('indicators.rulings')}</h2>
      {rulings.length === 0 && <p>{t('indicators.noRulings')}</p>}
      {rulings.map((ruling) => (
        <div key={ruling.id} className={ruling.withdrawnAt === null ? 'ruling' : 'ruling soft'}>
          <p>
            <AsWritten text={ruling.words} /> – {t('indicators.points', { count: ruling.points })}.{' '}
            <AsWritten text={ruling.reason} />
          </p>
          <p className="record-sub">
            {t('indicators.ruling.by', { name: ruling.decidedBy, at: formatInstant(ruling.decidedAt) })}
          </p>
          {ruling.withdrawnAt === null ? (
            mayEdit && number !== null && <Withdrawal catalogueId={catalogueId} ruling={ruling} onDone={onChange} />
          ) : (
            <p className="record-sub">
              {t('indicators.ruling.withdrawnBy', {
                name: ruling.withdrawnBy ?? '',
                at: formatInstant(ruling.withdrawnAt),
                reason: ruling.withdrawnReason ?? '',
              })}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Withdrawal({ catalogueId: id, ruling, onDone }: { catalogueId: string; ruling: Ruling; onDone: () => void }) {
  const { t } = useTranslation();
  const withdraw = api.useMutation('post', '/api/indicator-catalogues/{id}/rulings/{rulingId}/withdrawal', {
    onSuccess: onDone,
  });
  return (
    <div className="no-print">
      <Disclosure
        label={t('indicators.ruling.withdraw')}
        spokenLabel={t('indicators.ruling.withdrawFor', { words: ruling.words })}
      >
        <Form
          layout="vertical"
          requiredMark={false}
          onFinish={(body: { reason: string }) =>
            withdraw.mutate({ params: { path: { id, rulingId: ruling.id } }, body })
          }
        >
          {withdraw.isError && <ProblemNotice title={t('indicators.ruling.refused')} error={withdraw.error} />}
          <Form.Item
            name="reason"
            label={t('indicators.ruling.withdrawReason')}
            rules={[{ required: true, message: t('indicators.ruling.required') }]}
          >
            <Input maxLength={2000} />
          </Form.Item>
          <Button htmlType="submit" loading={withdraw.isPending}>
            {t('indicators.ruling.withdrawNow')}
          </Button>
        </Form>
      </Disclosure>
    </div>
  );
}
