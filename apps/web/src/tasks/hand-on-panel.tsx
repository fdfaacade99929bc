import type { TaskDetail } from '../api/types.js';
import type { DraftFormProps } from '../parts/draft-form.js';
import { emptyPart, type HandOnDraft } from './hand-on-draft.js';
import { HandOnForm } from './hand-on-form.js';
import { HandOnWhole } from './hand-on-whole.js';
import type { FindReceivers } from './receiver-select.js';

interface Props extends Omit<DraftFormProps<HandOnDraft>, 'draft' | 'onSend'> {
  task: TaskDetail;
  /** Null until something was typed. */
  draft: HandOnDraft | null;
  find: FindReceivers;
  onSend: (draft: HandOnDraft) => void;
}

/** The whole task by one press, or in parts; whoever has begun to write parts is not offered to leave them by a press. */
export function HandOnPanel({ task, draft, find, onSend, ...form }: Props) {
  const whole = emptyPart(task);
  return (
    <>
      {draft === null && whole.dueDate !== '' && (
        <HandOnWhole
          taskId={task.id}
          dueDate={whole.dueDate}
          find={find}
          isSending={form.isSending}
          onChoose={(receiver) => onSend({ parts: [{ ...whole, receiver }] })}
        />
      )}
      <HandOnForm
        {...form}
        task={task}
        draft={draft ?? { parts: [whole] }}
        find={find}
        onSend={() => draft !== null && onSend(draft)}
      />
    </>
  );
}
