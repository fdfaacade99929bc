import { PASSWORD_MIN_LENGTH as least } from '@domain/sign-in';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** A new password; a field of the name `password`, which a form may leave empty where it is not required. */
export function NewPasswordField({ isRequired = true }: { isRequired?: boolean }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="password"
      label={t('profile.password.new')}
      extra={t('profile.password.advice', { least })}
      rules={[
        { required: isRequired, message: t('profile.password.required') },
        { min: least, message: t('profile.password.short', { least }) },
      ]}
    >
      <Input.Password autoComplete="new-password" />
    </Form.Item>
  );
}
