import { Button, Checkbox, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { RoadmapOfTask } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  taskId: string;
  rows: RoadmapOfTask['rows'];
  source: string;
  onOpened: (orderId: string) => Promise<void>;
}

/** The rows above, those that concern the body chosen already; one that is left asks why. */
export function RowsToTake({ taskId, rows, source, onOpened }: Props) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ concerns }) => concerns).map(({ itemId }) => itemId)),
  );
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const open = api.useMutation('post', '/api/tasks/{id}/roadmap', {
    onSuccess: ({ orderId }: { orderId: string }) => onOpened(orderId),
  });
  const turn = (itemId: string, isTaken: boolean) => {
    const others = [...taken].filter((id) => id !== itemId);
    setTaken(new Set(isTaken ? [...others, itemId] : others));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const left = rows
      .filter(({ itemId, concerns }) => concerns && !taken.has(itemId))
      .map(({ itemId }) => ({ itemId, reason: reasons[itemId] ?? '' }));
    open.mutate({ params: { path: { id: taskId } }, body: { take: [...taken], left } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{t('roadmaps.choose', { source })}</p>
      {rows.length === 0 && <p className="soft">{t('roadmaps.noRows')}</p>}
      <ul className="plain-list">
        {rows.map(({ itemId, number, title, deadlineText, concerns }) => (
          <li key={itemId}>
            <Checkbox checked={taken.has(itemId)} onChange={({ target }) => turn(itemId, target.checked)}>
              {number} <AsWritten text={title} />
              {deadlineText !== null && (
                <span className="soft">
                  {' – '}
                  <AsWritten text={deadlineText} />
                </span>
              )}
            </Checkbox>
            {concerns && !taken.has(itemId) && (
              <Input
                aria-label={t('roadmaps.whyLeftNamed', { number })}
                placeholder={t('roadmaps.whyLeft')}
                value={reasons[itemId] ?? ''}
                onChange={({ target }) => setReasons({ ...reasons, [itemId]: target.value })}
              />
            )}
          </li>
        ))}
      </ul>
      {open.isError && <ProblemNotice title={t('roadmaps.notOpened')} error={open.error} />}
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          {t(taken.size === 0 ? 'roadmaps.openEmpty' : 'roadmaps.openChosen')}
        </Button>
      </div>
    </form>
  );
}
