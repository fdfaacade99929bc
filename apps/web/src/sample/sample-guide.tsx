import { useTranslation } from 'react-i18next';
import { useSession } from '../shell/session.js';

/** What a visitor of the sample can try, from the first click to what is overdue. */
export function SampleGuide() {
  const { t } = useTranslation();
  const { instance } = useSession();
  return instance === 'sample' ? <p>{t('sample.guide')}</p> : null;
}
