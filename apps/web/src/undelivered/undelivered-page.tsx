import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { FailedJobs } from './failed-jobs.js';
import { UndeliveredLetters } from './undelivered-letters.js';

/** What was given up, with the reason and the way to begin it again. */
export function UndeliveredPage() {
  const { t } = useTranslation();
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('undelivered.title')}</PageTitle>
          <p>
            {t('undelivered.hint')} <Link to="/mail">{t('undelivered.toMail')}</Link>
          </p>
        </div>
      </div>
      <UndeliveredLetters />
      <h2>{t('undelivered.jobs.title')}</h2>
      <p className="soft">{t('undelivered.jobs.hint')}</p>
      <FailedJobs />
    </>
  );
}
