import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

export function MissingAddresses({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Alert
      className="panel-gap no-print"
      type="info"
      showIcon
      title={t('review.without.title', { count })}
      description={
        <>
          {t('review.without.hint')}{' '}
          <Link to="/directory" search={{ withoutAddress: true }}>
            {t('review.without.link')}
          </Link>
        </>
      }
    />
  );
}
