import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** Words that can no longer be sent, because the task has changed: kept to be copied. */
export function KeptDraft({ text }: { text: string }) {
  const { t } = useTranslation();
  const id = useId();
  if (text === '') return null;
  return (
    <div>
      <label htmlFor={id}>{t('tasks.conflict.draft')}</label>
      <Input.TextArea id={id} readOnly autoSize value={text} />
    </div>
  );
}
