import { Button, Input } from 'antd';
import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { StockRemarks } from './stock-remarks.js';
import type { ReasonCommand, WithoutEvidence } from './task-calls.js';

interface Props {
  kind: ReasonCommand | WithoutEvidence;
  reason: string;
  isSending: boolean;
  onReason: (reason: string) => void;
  onSend: () => void;
  onCancel: () => void;
}

export function ReasonForm({ kind, reason, isSending, onReason, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onSend();
  };
  return (
    <form
      className="stack"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={id}>{t(`tasks.action.reasonFor.${kind}`)}</label>
      {kind === 'return' && (
        <StockRemarks onChoose={(remark) => onReason(reason.trim() === '' ? remark : `${reason.trim()} ${remark}`)} />
      )}
      <Input.TextArea
        id={id}
        autoFocus
        required
        autoSize={{ minRows: 3 }}
        value={reason}
        onChange={(event) => onReason(event.target.value)}
      />
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {t(`tasks.action.${kind}`)}
        </Button>
        <Button onClick={onCancel}>{t('view.cancel')}</Button>
      </div>
    </form>
  );
}
