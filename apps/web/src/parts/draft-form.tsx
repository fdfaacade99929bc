import { Button, Form, type FormProps } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface DraftFormProps<Draft> {
  draft: Draft;
  /** What the server last answered, null for nothing yet. */
  error: unknown;
  isSending: boolean;
  onDraft: (draft: Draft) => void;
  onSend: () => void;
  onCancel: () => void;
}

type Problems = NonNullable<FormProps['fields']>;

interface Shell<Draft> extends DraftFormProps<Draft> {
  /** The server's words about single fields. Has to be the same function at each call. */
  problemsOf: (error: unknown) => Problems;
  sendLabel: string;
  children: ReactNode;
}

/** The shell of a form whose draft outlives it: fields, the button that sends, the one that closes, Esc. */
export function DraftForm<Draft extends object>({
  draft,
  error,
  isSending,
  onDraft,
  onSend,
  onCancel,
  problemsOf,
  sendLabel,
  children,
}: Shell<Draft>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Draft>();
  const told = useRef<Parameters<typeof form.setFields>[0]>([]);
  useEffect(() => {
    if (error === null) return;
    told.current = problemsOf(error) as typeof told.current;
    form.setFields(told.current);
  }, [error, form, problemsOf]);
  // What the server said was of the fields as they were; which of them mends it, nobody knows.
  const forget = () => {
    form.setFields(told.current.map(({ name }) => ({ name, errors: [] })));
    told.current = [];
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={draft}
      onValuesChange={(_, values) => {
        forget();
        onDraft(values);
      }}
      onFinish={onSend}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {children}
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {sendLabel}
        </Button>
        <Button onClick={onCancel}>{t('view.cancel')}</Button>
      </div>
    </Form>
  );
}
