import type { Role } from '../../access/index.js';
import type { ProposedKind } from '../kind-of-name.js';
import { CAPACITY_WORDS } from './appointment-cells.js';
import { KIND_WORDS, ROLE_WORDS } from './cell-values.js';
import type { KnownDirectory } from './known-directory.js';
import { OrganisationIndex } from './organisation-index.js';

export interface ExportedSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Headings our own import recognises, whatever language the page is in: the lists are of Russian offices. */
const ORGANISATION_HEADINGS = [
  'Номер записи',
  'Код',
  'ИНН',
  'Наименование',
  'Полное наименование',
  'Вид',
  'Вышестоящая организация',
  'Признаки',
  'Часовой пояс',
  'Электронная почта',
];
const PERSON_HEADINGS = [
  'Номер записи',
  'Фамилия, имя, отчество',
  'Организация',
  'Код организации',
  'Вышестоящая организация',
  'Должность',
  'Роль',
  'Электронная почта',
  'Телефон',
];

const APPOINTMENT_HEADINGS = [
  'Номер назначения',
  'Кем назначен',
  'Куда назначен',
  'Человек',
  'Место работы',
  'Должность или организация',
  'С какого дня',
  'По какой день',
  'Основание',
];

export interface ExportedSheets {
  readonly organisations: ExportedSheet;
  readonly people: ExportedSheet;
  readonly appointments: ExportedSheet;
}

/** The directory as sheets that, read back, change nothing. Only what may be edited is in it, and nobody who has left. */
export function exportSheets(directory: KnownDirectory): ExportedSheets {
  const index = new OrganisationIndex(directory);
  const own = directory.organisations.filter(({ editable }) => editable);
  const above = (id: string | null) => (id === null ? '' : index.referenceTo(id));
  const organisations = own.map((body) => [
    body.id,
    body.code ?? '',
    body.inn ?? '',
    body.name,
    body.fullName ?? '',
    KIND_WORDS[body.kind satisfies ProposedKind],
    above(body.parentId),
    body.tags.join(', '),
    body.timeZone,
    body.email ?? '',
  ]);
  const people = directory.people.flatMap((person) => {
    const body = index.byId.get(person.organisationId);
    if (body?.editable !== true || person.hasLeft) return [];
    return [
      [
        person.id,
        person.fullName,
        index.referenceTo(body.id),
        body.code ?? '',
        above(body.parentId),
        person.position ?? '',
        ROLE_WORDS[person.role satisfies Role],
        person.email ?? '',
        person.phone ?? '',
      ],
    ];
  });
  const appointments = directory.terms.map((term) => [
    term.id,
    CAPACITY_WORDS[term.capacity],
    index.referenceTo(term.entryId),
    term.personId === null ? '' : term.name,
    term.workplaceId === null ? '' : index.referenceTo(term.workplaceId),
    term.postId === null ? '' : index.referenceTo(term.postId) || term.name,
    term.fromDay,
    term.toDay ?? '',
    term.reason ?? '',
  ]);
  return {
    organisations: { name: 'Организации', rows: [ORGANISATION_HEADINGS, ...organisations] },
    people: { name: 'Люди', rows: [PERSON_HEADINGS, ...people] },
    appointments: { name: 'Назначения', rows: [APPOINTMENT_HEADINGS, ...appointments] },
  };
}
