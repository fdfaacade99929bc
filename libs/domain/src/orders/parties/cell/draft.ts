import type { NamedPerson } from '../person/index.js';
import type { GrammaticalCase } from '../words/index.js';
import type { Joint } from './opens-party.js';

/** What the words of a cell make of a party: who answers (before a slash), who does it, who helps, who only controls. */
export type Place = 'responsible' | 'executor' | 'coExecutor' | 'control';

/** `bracket`: the two are linked, «Отдел … (Фамилия И.О.)»; `apart`: a semicolon or a slash, across which nothing is paired. */
export type DraftJoint = Joint | 'bracket' | 'apart';

interface AnyDraft {
  readonly joint: DraftJoint;
  readonly place: Place;
  /** Cases the words around demand; null where a nominative is expected. */
  readonly cases: readonly GrammaticalCase[] | null;
  readonly byAgreement: boolean;
  /** «(отв.)» stands beside it: it leads, though it is not the first. */
  readonly isNamedLead: boolean;
}

export interface PersonDraft extends AnyDraft {
  readonly kind: 'person';
  readonly person: NamedPerson;
  /** As written; empty where none is. */
  readonly post: string;
  /** Several people bear the post: «методисты А, Б». */
  readonly isShared: boolean;
  /** What the brackets behind the name say of him: «на время отпуска». */
  readonly remark?: string;
}

export interface NameDraft extends AnyDraft {
  readonly kind: 'name';
  readonly words: string;
  readonly fullName?: string;
  readonly asWritten?: string;
  /** Its number lies between two written ones. */
  readonly isFromRange?: boolean;
}

/** A party before it is known which post belongs to whom and in which case it is named. */
export type Draft = PersonDraft | NameDraft;
