import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Post } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../shell/session.js';

/** Whether whoever holds the post leads the organisation, and gets the letters to it. */
export function PostStanding({ post, onChange }: { post: Post; onChange: () => Promise<void> }) {
  const { t } = useTranslation();
  const mayEdit = useMay('directory.edit');
  const save = api.useMutation('patch', '/api/directory/organisations/{id}', { onSettled: onChange });
  const { id, version, title } = post;
  // What was pressed is shown while it is being saved.
  const standing = save.isPending ? save.variables.body.standing : post.standing;
  if (!mayEdit) return standing === 'head' && <div className="record-sub">{t('organisation.head')}</div>;
  return (
    <div>
      <Checkbox
        aria-label={t('organisation.headNamed', { title })}
        checked={standing === 'head'}
        disabled={save.isPending}
        onChange={({ target }) =>
          save.mutate({ params: { path: { id } }, body: { version, standing: target.checked ? 'head' : null } })
        }
      >
        {t('organisation.head')}
      </Checkbox>
      {save.isError && <ProblemNotice title={t('view.failed')} error={save.error} />}
    </div>
  );
}
