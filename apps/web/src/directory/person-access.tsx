import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Person, PersonAccess } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { TermsElsewhere } from '../organisation/terms-elsewhere.js';
import { Disclosure } from '../parts/disclosure.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { useMay } from '../shell/session.js';
import { LinksOfPerson } from './links-of-person.js';

/** How a person gets in, asked for when it is opened, and what its keeper can do about it. */
export function PersonAccessCell({ row }: { row: Person }) {
  const { t } = useTranslation();
  if (row.state === 'left') return <ToHandover row={row} />;
  return (
    <Disclosure
      label={t('directory.access.open')}
      spokenLabel={t('directory.access.openNamed', { name: row.fullName })}
    >
      <Access row={row} />
      <ToHandover row={row} />
    </Disclosure>
  );
}

function ToHandover({ row }: { row: Person }) {
  const { t } = useTranslation();
  const hasLeft = row.state === 'left';
  return (
    <Link
      to="/directory/people/$id/handover"
      params={{ id: row.id }}
      aria-label={
        hasLeft ? t('handover.title', { name: row.fullName }) : t('directory.handoverNamed', { name: row.fullName })
      }
    >
      {t(hasLeft ? 'directory.handedOver' : 'directory.handover')}
    </Link>
  );
}

function Access({ row }: { row: Person }) {
  const { t } = useTranslation();
  const access = api.useQuery('get', '/api/directory/people/{id}/access', { params: { path: { id: row.id } } });
  return (
    <QueryView query={access} skeletonRows={1}>
      {(shown) => (
        <div className="stack person-access">
          {shown.terms.length > 0 && <TermsElsewhere terms={shown.terms} />}
          <Facts access={shown} />
          <Actions row={row} access={shown} />
          <Disclosure label={t('openLinks.title')} spokenLabel={t('openLinks.ofPerson', { name: row.fullName })}>
            <LinksOfPerson personId={row.id} />
          </Disclosure>
        </div>
      )}
    </QueryView>
  );
}

function Facts({ access }: { access: PersonAccess }) {
  const { t } = useTranslation();
  const { hasPassword, hasSecondFactor, lockedUntil, sessions, invitation } = access;
  return (
    <ul className="plain-list">
      <li>{t(hasPassword ? 'directory.access.password' : 'directory.access.letters')}</li>
      {hasSecondFactor && <li>{t('directory.access.factor')}</li>}
      {lockedUntil !== null && (
        <li className="attention">{t('directory.access.locked', { at: formatInstant(lockedUntil) })}</li>
      )}
      <li>{t('directory.access.sessions', { count: sessions })}</li>
      {invitation !== null && (
        <li>{t(`directory.access.invitation.${invitation.state}`, { at: formatInstant(invitation.sentAt) })}</li>
      )}
    </ul>
  );
}

function Actions({ row, access }: { row: Person; access: PersonAccess }) {
  const { t } = useTranslation();
  const isAdministrator = useMay('setup.see');
  const queries = useQueryClient();
  const target = { params: { path: { id: row.id } } };
  const done = {
    onSuccess: () => queries.invalidateQueries(api.queryOptions('get', '/api/directory/people/{id}/access', target)),
  };
  const invite = api.useMutation('post', '/api/directory/people/{id}/invitation', done);
  const revoke = api.useMutation('delete', '/api/directory/people/{id}/invitation', done);
  const unlock = api.useMutation('post', '/api/directory/people/{id}/unlock', done);
  const end = api.useMutation('delete', '/api/directory/people/{id}/sessions', done);
  const resetFactor = api.useMutation('delete', '/api/directory/people/{id}/second-factor', done);
  const isOpen = access.invitation?.state === 'open';
  const offered = [
    { call: invite, label: t(isOpen ? 'directory.access.inviteAgain' : 'directory.access.invite'), shown: true },
    { call: revoke, label: t('directory.access.revoke'), shown: isOpen },
    { call: unlock, label: t('directory.access.unlock'), shown: isAdministrator && access.lockedUntil !== null },
    { call: end, label: t('directory.access.endSessions'), shown: isAdministrator && access.sessions > 0 },
    { call: resetFactor, label: t('directory.access.resetFactor'), shown: isAdministrator && access.hasSecondFactor },
  ].filter(({ shown }) => shown);
  const refused = offered.find(({ call }) => call.isError);
  return (
    <>
      {refused && <ProblemNotice title={t('directory.access.refused')} error={refused.call.error} />}
      <div className="person-access-actions">
        {offered.map(({ call, label }) => (
          <Button key={label} size="small" loading={call.isPending} onClick={() => call.mutate(target)}>
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}
