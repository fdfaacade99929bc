import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What the row is called when its button is read alone. */
  name: string;
  mayEdit: boolean;
  onRemove: () => void;
  children: ReactNode;
}

/** A row of fields with its own «убрать»; whoever may only look finds every field locked. */
export function RowEditor({ name, mayEdit, onRemove, children }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="setting-editor" disabled={!mayEdit}>
      <legend className="visually-hidden">{name}</legend>
      {children}
      {mayEdit && (
        <Button aria-label={t('calendars.removeRow', { name })} onClick={onRemove}>
          {t('calendars.remove')}
        </Button>
      )}
    </fieldset>
  );
}
