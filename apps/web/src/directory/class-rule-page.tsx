import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ClassMember, ClassRule } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { ClassRuleForm, type RuleDraft } from './class-rule-form.js';

const route = getRouteApi('/shell/directory/classes/$id');
const MEMBERS_SHOWN = 20;

/** Which organisations a class means: its rule, and whom it would give while it is being changed. */
export function ClassRulePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const rule = api.useQuery('get', '/api/directory/organisations/{id}/class-rule', { params: { path: { id } } });
  return (
    <QueryView query={rule} isPage>
      {(shown) => (
        <>
          <div className="page-head">
            <PageTitle>{t('classChanges.rule.title', { name: shown.name })}</PageTitle>
            <Link to="/directory">{t('classChanges.rule.back')}</Link>
          </div>
          <Editor key={id} rule={shown} />
        </>
      )}
    </QueryView>
  );
}

function Editor({ rule }: { rule: ClassRule }) {
  const { memberKind, memberTags, memberEveryTag, memberBranchId, memberThrough } = rule;
  const [draft, setDraft] = useState<RuleDraft>({
    ...{ memberKind, memberTags, memberEveryTag, memberBranchId, memberThrough },
  });
  const asked = useDeferredValue(draft);
  return (
    <>
      <ClassRuleForm rule={rule} draft={draft} onDraft={setDraft} />
      <Preview id={rule.id} draft={asked} />
    </>
  );
}

function Preview({ id, draft }: { id: string; draft: RuleDraft }) {
  const { t } = useTranslation();
  const { memberKind, memberTags, memberEveryTag, memberBranchId, memberThrough } = draft;
  const preview = api.useQuery(
    'get',
    '/api/directory/organisations/{id}/class-rule/preview',
    {
      params: {
        path: { id },
        query: {
          pageSize: MEMBERS_SHOWN,
          memberEveryTag,
          ...(memberKind !== null && { memberKind }),
          ...(memberTags.length > 0 && { memberTags }),
          ...(memberBranchId !== null && { memberBranchId }),
          ...(memberThrough !== null && { memberThrough }),
        },
      },
    },
    { placeholderData: keepPreviousData, staleTime: 0 },
  );
  return (
    <section aria-labelledby="members">
      <h2 id="members">{t('classChanges.rule.preview')}</h2>
      <QueryView query={preview}>
        {({ total, joining, leaving, orders, members }) => (
          <>
            <p role="status">
              {total === 0 ? t('classChanges.rule.nobody') : t('classChanges.rule.total', { count: total })}{' '}
              {joining + leaving === 0
                ? t('classChanges.rule.same')
                : t('classChanges.rule.difference', { joining, leaving })}{' '}
              {joining + leaving > 0 && orders > 0 && t('classChanges.rule.orders', { count: orders })}
            </p>
            {members.length > 0 && <Members members={members} />}
            {total + leaving > members.length && (
              <p className="soft">{t('classChanges.rule.more', { count: total + leaving - members.length })}</p>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

function Members({ members }: { members: readonly ClassMember[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<ClassMember>[] = [
    { key: 'name', title: t('classChanges.rule.member'), cell: ({ name }) => <AsWritten text={name} /> },
    { key: 'above', title: t('classChanges.rule.above'), cell: ({ aboveName }) => <AsWritten text={aboveName} /> },
    {
      key: 'change',
      title: t('classChanges.rule.change'),
      narrow: true,
      cell: ({ change }) =>
        change === null ? (
          <span className="soft">{t('classChanges.rule.stays')}</span>
        ) : (
          t(`classChanges.rule.${change}`)
        ),
    },
  ];
  return (
    <RecordTable caption={t('classChanges.rule.preview')} columns={columns} rows={members} keyOf={({ id }) => id} />
  );
}
