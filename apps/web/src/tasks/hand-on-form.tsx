import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import type { TaskDetail } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { DateField } from '../parts/date-field.js';
import { DraftForm, type DraftFormProps } from '../parts/draft-form.js';
import { emptyPart, type HandOnDraft } from './hand-on-draft.js';
import { type FindReceivers, ReceiverSelect } from './receiver-select.js';

interface Props extends DraftFormProps<HandOnDraft> {
  task: TaskDetail;
  find: FindReceivers;
}

const MOST_PARTS = 20;

/** Who is to do the task, or which part of it, and by when; the report on each part comes back to whoever hands it on. */
export function HandOnForm({ task, find, ...draft }: Props) {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('tasks.action.required') }];
  const latest = task.handOn?.latest ?? null;
  return (
    <DraftForm {...draft} problemsOf={problemsOfParts} sendLabel={t('tasks.action.hand_on')}>
      <p className="soft">
        {t('handOn.hint')} {latest !== null && t('handOn.latest', { date: formatDate(latest) })}
      </p>
      <Form.List name="parts">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className="part">
                <legend>{t('handOn.part', { number: name + 1 })}</legend>
                <div className="form-line">
                  <Form.Item
                    className="part-receiver"
                    name={[name, 'receiver']}
                    label={t('handOn.receiver')}
                    rules={required}
                  >
                    <ReceiverSelect taskId={task.id} find={find} />
                  </Form.Item>
                  <Form.Item name={[name, 'dueDate']} label={t('tasks.action.dueDate')} rules={required}>
                    <DateField />
                  </Form.Item>
                </div>
                <Form.Item name={[name, 'title']} label={t('handOn.title')} rules={required}>
                  <Input.TextArea autoSize={{ minRows: 1 }} />
                </Form.Item>
                <Form.Item name={[name, 'note']} label={t('handOn.note')}>
                  <Input.TextArea autoSize={{ minRows: 1 }} />
                </Form.Item>
                <Form.Item name={[name, 'required']} valuePropName="checked">
                  <Checkbox>{t('handOn.required')}</Checkbox>
                </Form.Item>
                {fields.length > 1 && <Button onClick={() => remove(name)}>{t('handOn.remove')}</Button>}
              </fieldset>
            ))}
            {fields.length < MOST_PARTS && (
              <p>
                <Button onClick={() => add({ ...emptyPart(task), title: '' })}>{t('handOn.add')}</Button>
              </p>
            )}
          </>
        )}
      </Form.List>
    </DraftForm>
  );
}

/** The server names a field of a part as `parts.0.dueDate`, and whom it goes to by his id. */
function problemsOfParts(error: unknown) {
  const named = asProblem(error).details.map(({ place, message }) => {
    const [, part = null, field] = /^parts\.(\d+)\.(\w+)$/u.exec(place ?? '') ?? [];
    return { part: part === null ? null : Number(part), field, errors: [message] };
  });
  return named.flatMap(({ part, field, errors }): PartProblem[] => {
    if (part === null) return [];
    return [{ name: field === 'dueDate' ? ['parts', part, 'dueDate'] : ['parts', part, 'receiver'], errors }];
  });
}

interface PartProblem {
  name: ['parts', number, 'dueDate'] | ['parts', number, 'receiver'];
  errors: string[];
}
