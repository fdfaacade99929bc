import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment, Mentionable, TaskDetail } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten, languageOf } from '../parts/as-written.js';
import { ProblemNotice } from '../parts/problem-notice.js';

export type FindMentionable = (words: string) => Promise<Mentionable[]>;

interface Props {
  task: TaskDetail;
  find: FindMentionable;
  onSend: (text: string, mentioned: string[]) => Promise<void>;
}

/** What people wrote to each other about the task; who is mentioned gets a letter. */
export function CommentsPanel({ task, find, onSend }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [mentioned, setMentioned] = useState<{ value: string; label: string }[]>([]);
  const textId = useId();
  const mentionId = useId();
  const send = useMutation({
    mutationFn: () =>
      onSend(
        text,
        mentioned.map(({ value }) => value),
      ),
    onSuccess: () => {
      setText('');
      setMentioned([]);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') send.mutate();
  };
  return (
    <>
      <ol className="history">
        {task.comments.map((comment) => (
          <li key={comment.number}>
            <CommentLine comment={comment} />
          </li>
        ))}
      </ol>
      {task.mayComment && (
        <form className="stack no-print" onSubmit={submit}>
          <label htmlFor={textId}>{t('comments.text')}</label>
          <Input.TextArea
            id={textId}
            autoSize={{ minRows: 2 }}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <label htmlFor={mentionId}>{t('comments.mention')}</label>
          <MentionSelect id={mentionId} taskId={task.id} find={find} value={mentioned} onChange={setMentioned} />
          {send.isError && <ProblemNotice title={t('tasks.action.failed')} error={send.error} />}
          <div className="form-buttons">
            <Button htmlType="submit" disabled={text.trim() === ''} loading={send.isPending}>
              {t('comments.send')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

interface MentionProps {
  id: string;
  taskId: string;
  find: FindMentionable;
  value: { value: string; label: string }[];
  onChange: (people: { value: string; label: string }[]) => void;
}

/** People who may see the task, found by words of the name. */
function MentionSelect({ id, taskId, find, value, onChange }: MentionProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const found = useQuery({
    queryKey: ['mentionable', taskId, words.trim()],
    queryFn: () => find(words.trim()),
    placeholderData: keepPreviousData,
    enabled: words.trim() !== '',
  });
  return (
    <Select
      id={id}
      mode="multiple"
      labelInValue
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={value}
      placeholder={t('comments.mentionHint')}
      notFoundContent={t(words.trim() === '' ? 'comments.mentionHint' : 'comments.nobody')}
      options={(found.data ?? []).map(({ id: person, name, detail }) => ({ value: person, label: name, detail }))}
      optionRender={({ data }) => (
        <>
          {data.label}
          <div className="record-sub">{data.detail}</div>
        </>
      )}
      onChange={(people: { value: string; label: string }[]) =>
        onChange(people.map(({ value: person, label }) => ({ value: person, label })))
      }
    />
  );
}

function CommentLine({ comment: { at, author, text, mentioned } }: { comment: Comment }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="soft nowrap">{formatInstant(at)}</span>
      <div>
        <AsWritten text={author} />
        {mentioned.length > 0 && <span className="soft"> {t('comments.to', { names: mentioned.join(', ') })}</span>}
        <div className="report-text" lang={languageOf(text)}>
          {text}
        </div>
      </div>
    </>
  );
}
