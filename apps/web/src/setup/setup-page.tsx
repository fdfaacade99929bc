import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Setup, SetupStep } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { MailTrial } from './mail-trial.js';
import { OrganisationFields, PeopleFields } from './own-entries.js';
import { useSetup } from './setup-queries.js';
import { StepSection } from './setup-step.js';

/** What the administrator does before the first order goes out, each step done on the spot or with a link to its place. */
export function SetupPage() {
  const { t } = useTranslation();
  const setup = useSetup();
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('setup.title')}</PageTitle>
          <p>{t('setup.hint')}</p>
        </div>
      </div>
      <QueryView query={setup}>{(loaded) => <Steps setup={loaded} />}</QueryView>
    </>
  );
}

function Steps({ setup }: { setup: Setup }) {
  const { t } = useTranslation();
  const isDone = (step: SetupStep) => setup.stepsDone.includes(step);
  return (
    <>
      {setup.stepsLeft.length === 0 && <p role="status">{t('setup.allDone')}</p>}
      <ol className="setup-steps">
        <StepSection step="organisation" isDone={isDone('organisation')}>
          <OrganisationFields setup={setup} />
        </StepSection>
        <StepSection step="people" isDone={isDone('people')}>
          <PeopleFields setup={setup} />
        </StepSection>
        <StepSection step="mail" isDone={isDone('mail')}>
          <MailTrial setup={setup} />
        </StepSection>
        <StepSection step="calendar" isDone={isDone('calendar')}>
          <CalendarYears setup={setup} isDone={isDone('calendar')} />
        </StepSection>
        <StepSection step="order" isDone={isDone('order')}>
          <FirstOrder order={setup.order} />
        </StepSection>
      </ol>
      <p>
        <Link to="/setup/sign-in">{t('signInSettings.open')}</Link>
      </p>
      <p>
        <Link to="/setup/webhooks">{t('webhooks.open')}</Link>
      </p>
      <p>
        <Link to="/setup/sweeps">{t('sweeps.open')}</Link>
      </p>
    </>
  );
}

function CalendarYears({ setup: { years }, isDone }: { setup: Setup; isDone: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('setup.calendar.hint')}</p>
      <ul>
        {years.map(({ year, decree }) => (
          <li key={year}>
            {decree === null ? (
              t('setup.calendar.provisional', { year })
            ) : (
              <>
                {t('setup.calendar.decreed', { year })} <AsWritten text={decree} />
              </>
            )}
          </li>
        ))}
      </ul>
      {!isDone && <p className="attention">{t('setup.calendar.outdated')}</p>}
      <p>
        <Link to="/calendars">{t('setup.calendar.open')}</Link>
      </p>
    </>
  );
}

function FirstOrder({ order }: { order: Setup['order'] }) {
  const { t } = useTranslation();
  if (order === null || order.state === 'unreadable') {
    return (
      <p>
        {t(`setup.order.${order === null ? 'none' : 'unreadable'}`)} {t('setup.order.hint')}{' '}
        <Link to="/">{t('setup.order.upload')}</Link>
      </p>
    );
  }
  return (
    <p>
      {t(`setup.order.${order.state}`)}{' '}
      <Link to="/orders/$id" params={{ id: order.id }}>
        {t(order.state === 'read' ? 'setup.order.review' : 'setup.order.open')}
      </Link>
    </p>
  );
}
