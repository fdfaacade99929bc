import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../shell/session.js';
import { useSetup } from './setup-queries.js';

/** On the start page, until all is done: how far the administrator is and which step is next. A sample needs no setting up. */
export function SetupPanel() {
  const { t } = useTranslation();
  const maySee = useMay('setup.see');
  const { instance } = useSession();
  const isShown = maySee && instance === 'real';
  const { data: setup } = useSetup({ enabled: isShown });
  const next = setup?.stepsLeft[0];
  if (!isShown || setup === undefined || next === undefined) return null;
  const done = setup.stepsDone.length;
  return (
    <section className="panel setup-panel" aria-label={t('setup.panel.region')}>
      <p>
        {t('setup.panel.progress', { done, total: done + setup.stepsLeft.length })}{' '}
        {t('setup.panel.next', { step: t(`setup.nextStep.${next}`) })}
      </p>
      <Link to="/setup">{t('setup.panel.open')}</Link>
    </section>
  );
}
