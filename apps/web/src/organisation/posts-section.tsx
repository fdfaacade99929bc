import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrganisationPage, Post } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { Disclosure } from '../parts/disclosure.js';
import { EmptyView } from '../parts/empty-view.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { useMay } from '../shell/session.js';
import { AddPost } from './add-post.js';
import { HolderForm } from './holder-form.js';
import { PostStanding } from './post-standing.js';

interface Props {
  page: OrganisationPage;
  onChange: () => Promise<void>;
}

/** The posts of an organisation, who holds each and who did. */
export function PostsSection({ page, onChange }: Props) {
  const { t } = useTranslation();
  const mayEdit = useMay('directory.edit');
  const { posts, today, organisation } = page;
  const columns: readonly RecordColumn<Post>[] = [
    {
      key: 'title',
      title: t('organisation.column.post'),
      cell: (post) => (
        <>
          <AsWritten text={post.title} />
          <PostStanding post={post} onChange={onChange} />
        </>
      ),
    },
    {
      key: 'holder',
      title: t('organisation.column.holder'),
      cell: (post) => <Holder post={post} onChange={onChange} />,
    },
    { key: 'tasks', title: t('directory.column.usedIn'), narrow: true, cell: ({ taskCount }) => taskCount },
    { key: 'before', title: t('organisation.column.before'), cell: (post) => <Before post={post} /> },
    ...(mayEdit
      ? [
          {
            key: 'change',
            title: t('organisation.column.change'),
            cell: (post: Post) =>
              post.planned === null && (
                // Closed again once the holder has changed.
                <HolderForm key={post.holderName} post={post} today={today} onDone={onChange} />
              ),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">{t('organisation.posts')}</h2>
      {posts.length === 0 ? (
        <EmptyView title={t('organisation.noPosts')} hint={t('organisation.noPostsHint')} />
      ) : (
        <RecordTable caption={t('organisation.posts')} columns={columns} rows={posts} keyOf={({ id }) => id} />
      )}
      {mayEdit && (
        <div className="panel-gap">
          <Disclosure label={t('organisation.addPost')}>
            <AddPost organisationId={organisation.id} onDone={onChange} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

/** Who holds it now, since when, and what is to come. */
function Holder({ post, onChange }: { post: Post; onChange: () => Promise<void> }) {
  const { t } = useTranslation();
  const mayEdit = useMay('directory.edit');
  const withdraw = api.useMutation('delete', '/api/directory/organisations/{id}/holder', { onSuccess: onChange });
  const { holderName, holders, planned, title, id } = post;
  const [present] = holders;
  return (
    <>
      {holderName === null ? <span className="soft">{t('organisation.vacant')}</span> : <AsWritten text={holderName} />}
      {holderName !== null && present !== undefined && (
        <div className="record-sub">{t('organisation.since', { day: formatDate(present.fromDay) })}</div>
      )}
      {planned !== null && (
        <div className="record-sub">
          {t('organisation.planned', {
            day: formatDate(planned.fromDay),
            name: planned.holderName ?? t('organisation.vacant'),
          })}{' '}
          {mayEdit && (
            <Button
              size="small"
              aria-label={t('organisation.withdrawNamed', { title })}
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate({ params: { path: { id } } })}
            >
              {t('organisation.withdraw')}
            </Button>
          )}
        </div>
      )}
      {withdraw.isError && <ProblemNotice title={t('view.failed')} error={withdraw.error} />}
    </>
  );
}

function Before({ post: { holders, holderName } }: { post: Post }) {
  const past = holderName === null ? holders : holders.slice(1);
  return (
    <ul className="plain-list">
      {past.map(({ personId, fullName, fromDay, toDay }) => (
        <li key={`${personId} ${fromDay}`}>
          <AsWritten text={fullName} />
          <div className="record-sub">
            {formatDate(fromDay)} – {toDay === null ? '…' : formatDate(toDay)}
          </div>
        </li>
      ))}
    </ul>
  );
}
