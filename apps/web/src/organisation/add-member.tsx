import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { TermCapacity } from '../api/types.js';
import { BodySelect } from '../directory/body-select.js';
import { type ChosenPerson, PersonSelect } from '../directory/person-select.js';
import { DateField } from '../parts/date-field.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  bodyId: string;
  /** As what somebody is added. */
  seats: readonly [TermCapacity, ...TermCapacity[]];
  today: string;
  onDone: () => Promise<void>;
}

interface Draft {
  who: 'person' | 'post' | 'organisation';
  personId?: ChosenPerson | null;
  entryId?: string | null;
  seat: TermCapacity;
  fromDay: string;
  toDay?: string;
  reason: string;
}

const FIELDS = ['personId', 'entryId', 'seat', 'fromDay', 'toDay', 'reason'] as const;

/** A person, a post whoever holds it, or (for a school) an organisation is something to an entry from a day on. */
export function AddMember({ bodyId, seats, today, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Draft>();
  const who = Form.useWatch('who', form);
  // Whole organisations are attached to schools only.
  const ways = (['person', 'post', 'organisation'] as const).filter(
    (way) => way !== 'organisation' || seats.includes('mentor'),
  );
  const add = api.useMutation('post', '/api/directory/organisations/{id}/members', {
    onSuccess: async () => {
      form.resetFields(['personId', 'entryId', 'seat']);
      await onDone();
    },
    onError: (error) => form.setFields(fieldProblems(error, FIELDS)),
  });
  const required = [{ required: true, message: t('directory.required') }];
  const send = ({ who: by, personId, entryId, seat, fromDay, toDay, reason }: Draft) =>
    add.mutate({
      params: { path: { id: bodyId } },
      body: {
        personId: by === 'person' ? (personId?.id ?? null) : null,
        entryId: by === 'person' ? null : (entryId ?? null),
        ...{ seat, fromDay, toDay: toDay === undefined || toDay === '' ? null : toDay, reason },
      },
    });
  return (
    <Form
      form={form}
      name="new-member"
      layout="vertical"
      className="panel entry-form"
      requiredMark={false}
      initialValues={{ who: 'person', seat: seats[seats.length - 1] ?? seats[0], fromDay: today }}
      onFinish={send}
    >
      {add.isError && <ProblemNotice title={t('view.failed')} error={add.error} />}
      <Form.Item name="who" label={t('organisation.who')}>
        <Radio.Group options={ways.map((value) => ({ value, label: t(`organisation.byWhat.${value}`) }))} />
      </Form.Item>
      {who === 'post' || who === 'organisation' ? (
        <Form.Item key={who} name="entryId" label={t(`organisation.entry.${who}`)} rules={required}>
          <BodySelect {...(who === 'post' && { kind: 'role' })} />
        </Form.Item>
      ) : (
        <Form.Item name="personId" label={t('organisation.holder')} rules={required}>
          <PersonSelect />
        </Form.Item>
      )}
      <Form.Item name="seat" label={t('organisation.seatLabel')}>
        <Radio.Group options={seats.map((value) => ({ value, label: t(`organisation.seat.${value}`) }))} />
      </Form.Item>
      <Form.Item name="fromDay" label={t('handover.fromDay')} rules={required}>
        <DateField />
      </Form.Item>
      <Form.Item name="toDay" label={t('organisation.toDay')} extra={t('organisation.toDayHint')}>
        <DateField />
      </Form.Item>
      <Form.Item name="reason" label={t('organisation.reason')} extra={t('organisation.tasksFollow')} rules={required}>
        <Input maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('organisation.save')}
      </Button>
    </Form>
  );
}
