import { useTranslation } from 'react-i18next';
import type { Member, OrganisationPage } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { Disclosure } from '../parts/disclosure.js';
import { EmptyView } from '../parts/empty-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { useMay } from '../shell/session.js';
import { AddMember } from './add-member.js';
import { AnsweringForm } from './answering-form.js';
import { EndMemberForm } from './end-member-form.js';

const SEATS = ['chair', 'secretary', 'member'] as const;
const ATTACHMENTS = ['curator', 'mentor'] as const;

interface Props {
  page: OrganisationPage;
  onChange: () => Promise<void>;
}

/** The members of a collegial body or the curators and mentors of a school, those to come and those of the past. */
export function MembersSection({ page, onChange }: Props) {
  const { t } = useTranslation();
  const mayEdit = useMay('directory.edit');
  const { organisation, today, isCollegial } = page;
  const [present, former] = [page.members.filter(isPresent), page.members.filter((member) => !isPresent(member))];
  const what = isCollegial ? 'body' : 'school';
  const title = t(`organisation.${what}.title`);
  const shown = useMemberColumns();
  const columns: readonly RecordColumn<Member>[] = [
    ...shown,
    ...(mayEdit
      ? [
          {
            key: 'change',
            title: t('organisation.memberColumn.change'),
            cell: (member: Member) => (
              <>
                {/* Closed again once it is done. */}
                {isCollegial && (
                  <AnsweringForm
                    key={String(member.isNamed)}
                    bodyId={organisation.id}
                    member={member}
                    onDone={onChange}
                  />
                )}
                <EndMemberForm bodyId={organisation.id} member={member} today={today} onDone={onChange} />
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="members">
      <h2 id="members">{title}</h2>
      {present.length === 0 ? (
        <EmptyView title={t(`organisation.${what}.none`)} hint={t(`organisation.${what}.hint`)} />
      ) : (
        <RecordTable caption={title} columns={columns} rows={present} keyOf={({ id }) => id} />
      )}
      {mayEdit && (
        <div className="panel-gap">
          <Disclosure label={t(`organisation.${what}.add`)}>
            <AddMember
              seats={isCollegial ? SEATS : ATTACHMENTS}
              bodyId={organisation.id}
              today={today}
              onDone={onChange}
            />
          </Disclosure>
        </div>
      )}
      {former.length > 0 && (
        <>
          <h3>{t(`organisation.${what}.former`)}</h3>
          <RecordTable
            caption={t(`organisation.${what}.former`)}
            columns={shown}
            rows={former}
            keyOf={({ id }) => id}
          />
        </>
      )}
    </section>
  );
}

function isPresent({ state }: Member): boolean {
  return state !== 'over';
}

function useMemberColumns(): readonly RecordColumn<Member>[] {
  const { t } = useTranslation();
  return [
    { key: 'member', title: t('organisation.memberColumn.member'), cell: (member) => <Who member={member} /> },
    {
      key: 'seat',
      title: t('organisation.memberColumn.seat'),
      cell: ({ seat, answers, state }) => (
        <>
          {t(`organisation.seat.${seat}`)}
          {answers && <div className="record-sub">{t('organisation.answers')}</div>}
          {state === 'waiting' && <div className="record-sub">{t('organisation.toCome')}</div>}
        </>
      ),
    },
    {
      key: 'term',
      title: t('organisation.memberColumn.term'),
      cell: ({ fromDay, toDay, reason, endReason }) => (
        <>
          {toDay === null
            ? t('organisation.since', { day: formatDate(fromDay) })
            : t('organisation.fromTo', { from: formatDate(fromDay), to: formatDate(toDay) })}
          {[reason, endReason].map(
            (why, at) =>
              why !== null && (
                <div className="record-sub" key={at === 0 ? 'reason' : 'end'}>
                  <AsWritten text={why} />
                </div>
              ),
          )}
        </>
      ),
    },
  ];
}

function Who({ member: { fullName, post, organisationName } }: { member: Member }) {
  const { t } = useTranslation();
  return (
    <>
      {fullName === null ? <span className="soft">{t('organisation.postVacant')}</span> : <AsWritten text={fullName} />}
      {post !== null && <div className="record-sub">{t('organisation.byPost', { post })}</div>}
      <div className="record-sub">
        <AsWritten text={organisationName} />
      </div>
    </>
  );
}
