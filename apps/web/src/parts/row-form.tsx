import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from './problem-notice.js';

interface Props {
  /** Null while nothing went wrong. */
  error: unknown;
  failed: string;
  save: string;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a choice that is made inside the row of an order: the fields, the two buttons, Esc. */
export function RowForm({ error, failed, save, isSaving, onSave, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <div
      className="row-ties no-print"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {children}
      {error !== null && <ProblemNotice title={failed} error={error} />}
      <div className="form-buttons">
        <Button size="small" type="primary" loading={isSaving} onClick={onSave}>
          {save}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('view.cancel')}
        </Button>
      </div>
    </div>
  );
}
