import type { Receiver, TaskDetail } from '../api/types.js';

export interface PartDraft {
  readonly receiver: Receiver | null;
  readonly title: string;
  /** YYYY-MM-DD, or empty. */
  readonly dueDate: string;
  readonly note: string;
  readonly required: boolean;
}

export interface HandOnDraft {
  readonly parts: readonly PartDraft[];
}

/** The whole task, due the day before it. */
export function emptyPart({ title, handOn }: Pick<TaskDetail, 'title' | 'handOn'>): PartDraft {
  return { receiver: null, title, dueDate: handOn?.suggested ?? '', note: '', required: true };
}

/** As the server takes it; a part without a receiver is not ready to be sent. */
export function partsToSend({ parts }: HandOnDraft) {
  return parts.flatMap(({ receiver, title, dueDate, note, required }) =>
    receiver === null
      ? []
      : [
          {
            organisationId: receiver.organisationId,
            ...(receiver.personId !== null && { personId: receiver.personId }),
            ...(title.trim() !== '' && { title }),
            ...(note.trim() !== '' && { note }),
            dueDate,
            required,
          },
        ],
  );
}
