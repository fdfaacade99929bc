import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEffect, PolicyOfKind, ScheduleKind } from '../api/types.js';
import { Applied } from '../calendars/change-bar.js';
import { OwnerChoice } from '../calendars/owner-choice.js';
import { AsWritten } from '../parts/as-written.js';
import { QueryView } from '../parts/query-view.js';
import { SCHEDULE_KINDS } from '../search-params.js';
import { useMay } from '../shell/session.js';
import { PolicyEditor } from './policy-editor.js';
import { usePolicies } from './policy-queries.js';

const route = getRouteApi('/shell/calendars');

/** How people are reminded: of whose orders, for rows of which kind. */
export function PoliciesPanel() {
  const { t } = useTranslation();
  const { organisation, kind } = route.useSearch();
  const navigate = route.useNavigate();
  const policies = usePolicies(organisation);
  return (
    <>
      <p className="soft">{t('policies.hint')}</p>
      <OwnerChoice label={t('policies.owner')} organisation={organisation} marksOwn={false} />
      <div className="toolbar">
        <label htmlFor="policy-kind">{t('policies.kindLabel')}</label>
        <select
          id="policy-kind"
          className="kind-choice"
          value={kind ?? ''}
          onChange={(event) =>
            void navigate({
              search: ({ kind: _, ...kept }) => {
                const chosen = SCHEDULE_KINDS.find((one) => one === event.target.value);
                return chosen === undefined ? kept : { ...kept, kind: chosen };
              },
            })
          }
        >
          <option value="">{t('policies.kind.every')}</option>
          {SCHEDULE_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`policies.kind.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <QueryView query={policies}>
        {(loaded) => <PolicyOf key={`${organisation} ${kind}`} policies={loaded} kind={kind ?? null} />}
      </QueryView>
    </>
  );
}

function PolicyOf({ policies, kind }: { policies: readonly PolicyOfKind[]; kind: ScheduleKind | null }) {
  const mayEdit = useMay('calendars.edit');
  const { organisation } = route.useSearch();
  const [applied, setApplied] = useState<CalendarEffect | null>(null);
  const found = policies.find(({ scheduleKind }) => scheduleKind === kind);
  if (found === undefined) return null;
  return (
    <>
      {applied !== null && <Applied effect={applied} />}
      <Source of={found} />
      <PolicyEditor
        key={`${found.version} ${JSON.stringify(found.policy)}`}
        of={found}
        organisationId={organisation ?? null}
        mayEdit={mayEdit}
        onApplied={setApplied}
      />
    </>
  );
}

/** Its own, or from where it is taken over. */
function Source({ of: { version, source, scheduleKind } }: { of: PolicyOfKind }) {
  const { t } = useTranslation();
  if (version > 0) return <p>{t(scheduleKind === null ? 'policies.source.own' : 'policies.source.ownOfKind')}</p>;
  if (source.isShipped) return <p>{t('policies.source.shipped')}</p>;
  return (
    <p>
      {t(source.isForEveryKind ? 'policies.source.everyKind' : 'policies.source.sameKind')}{' '}
      {source.organisationName === null ? t('policies.source.common') : <AsWritten text={source.organisationName} />}
    </p>
  );
}
