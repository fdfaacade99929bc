/** What is told of the rows of a list of organisations and people before they are taken into the directory. */
export const directoryImport = {
  'import-without-rows':
    'No list of organisations or people was found in the file “{{fileName}}”. The first row of a list must name its columns: “Name” for organisations, “Full name” and “Organisation” for people.',
  'import-failed':
    'The list “{{fileName}}” could not be processed because of an error in the system itself; the directory has not changed. Tell the administrator: the reason is in the log of the worker.',
  'stale-import':
    'The directory has changed, or an earlier preview of the file is open. Look at the changes again and apply them.',
  'not-found-directory_import': 'There is no such file: another may have taken its place. Upload the list again.',

  'import-field.name': 'name',
  'import-field.fullName': 'full name',
  'import-field.code': 'code',
  'import-field.inn': 'INN',
  'import-field.parent': 'organisation above',
  'import-field.kind': 'kind',
  'import-field.tags': 'tags',
  'import-field.timeZone': 'time zone',
  'import-field.email': 'e-mail',
  'import-field.position': 'post',
  'import-field.phone': 'phone',
  'import-field.role': 'role',

  'import-field.capacity': 'appointed as',
  'import-field.fromDay': 'from',
  'import-field.toDay': 'to',
  'import-field.insteadOf': 'instead of',

  'import-capacity.holder': 'holds the post',
  'import-capacity.chair': 'chair',
  'import-capacity.secretary': 'secretary',
  'import-capacity.member': 'member',
  'import-capacity.curator': 'curator',
  'import-capacity.mentor': 'mentor',

  'import-kind.ministry': 'ministry',
  'import-kind.institute': 'institute',
  'import-kind.municipal_authority': 'municipal authority',
  'import-kind.school': 'school',
  'import-kind.body': 'collegial body',
  'import-kind.class': 'class of organisations',
  'import-kind.group': 'working group',
  'import-kind.role': 'post',

  'import-role.administrator': 'administrator',
  'import-role.coordinator': 'coordinator',
  'import-role.supervisor': 'supervisor',
  'import-role.official': 'official',
  'import-role.school': 'school',
  'import-role.observer': 'observer',

  'import-outcome.created': 'will be added',
  'import-outcome.changed': 'will be changed',
  'import-outcome.unchanged': 'no change',
  'import-outcome.conflict': 'needs an answer',
  'import-outcome.refused': 'will not be taken',

  'import-file.reason': 'List “{{fileName}}”',
  'import-file.order': 'Order without a number.xlsx',
  'import-file.numbered-order': 'Order No. {{number}}.xlsx',

  'import-note.known-as': 'In the directory: “{{name}}”.',
  'import-note.not-in-directory': 'The directory has no such school. Correct the name, or add the school first.',
  'import-note.perhaps-meant':
    'No school is called so. Perhaps it is: {{names}}. Correct the name or add a column with codes.',
  'import-note.no-school': '“{{name}}” is no school in the directory, so it is not put on the list.',
  'import-note.name-missing': 'There is no name. Fill in the cell.',
  'import-note.organisation-missing': 'It does not say which organisation the person is in. Fill in the cell.',
  'import-note.value-too-long': 'The text is too long. Shorten it.',
  'import-note.kind-unknown':
    'There is no kind “{{value}}”. Possible are: ministry, institute, municipal authority, school, collegial body, class of organisations, working group, post, in Russian.',
  'import-note.role-unknown':
    'There is no role “{{value}}”. Possible are: administrator, coordinator, supervisor, official, school, observer.',
  'import-note.time-zone-unknown': 'The time zone “{{value}}” was not recognised. Write it so: UTC+5.',
  'import-note.inn-wrong': 'The INN “{{value}}” has a mistake: its control digit is wrong. Correct it.',
  'import-note.email-wrong': '“{{value}}” is no e-mail address. Leave one address in the cell.',
  'import-note.same-entry-twice':
    'Row {{row}} is about the same entry and says something else. Leave one of the rows or add a column “Code”.',
  'import-note.several-alike': 'Several entries fit: {{names}}. Add a column “Code” or “Parent organisation”.',
  'import-note.code-of-several':
    'Several have the code “{{code}}”: {{names}}. Name the parent organisation in the row.',
  'import-note.moved-by-code':
    'By its code and its name or INN the organisation has moved: it was in “{{where}}”. If this is another one with the same code, add the former one to the list too, with its parent organisation.',
  'import-note.same-code-elsewhere':
    '“{{where}}” has the same code: that is another organisation and stays as it is. If it has moved and been renamed, move it on the page “Directory”.',
  'import-note.stands-elsewhere':
    'There is such an organisation elsewhere: {{where}}. If it is the one, move it on the page “Directory”; if not, add a column “Code”.',
  'import-note.person-elsewhere':
    'A person of this name and address is there already: {{where}}. If he has moved here, move him on the page “Directory”.',
  'import-note.email-taken':
    'The address {{email}} is another person’s, and an address signs in one. Enter a personal one; a shared mailbox is the organisation’s own.',
  'import-note.person-left':
    'This person is marked as working here no longer ({{name}}). If he is back, reinstate him on the page “Directory” and bring the list again.',
  'import-note.code-taken':
    'Another organisation has this code: «{{name}}». Correct the code or take it from that one first.',
  'import-note.parent-unknown':
    'The organisation above, “{{name}}”, is neither in the file nor in the directory. Add a row for it or correct the name.',
  'import-note.parent-in-circle': 'The organisation stands under itself. Correct the organisation above it.',
  'import-note.parent-refused':
    'The row “{{name}}”, on which this one depends, will not be taken. Correct that one first.',
  'import-note.place-in-tree':
    'An organisation cannot stand under itself or leave your branch. Correct the organisation above it.',
  'import-note.outside-branch': 'This organisation is not in your branch. Give the row to its coordinator.',
  'import-note.not-in-branch':
    'Your branch has no organisation “{{name}}”; the row is skipped. If it is yours, correct the name or add it as a row with a parent organisation of your branch.',
  'import-note.kind-of-class':
    'A class of organisations cannot become an organisation, nor the other way. Correct the kind.',
  'import-note.post-in-use':
    'This post has or had holders, so its kind and organisation stay. Add another post in a row of its own.',
  'import-note.organisation-unknown':
    'The organisation “{{name}}” is neither in the file nor in the directory. Add it to the sheet of organisations or correct the name.',
  'import-note.role-needs-administrator': 'Only an administrator gives that role or changes such an entry.',
  'import-note.administrator-stays': 'The role of administrator is taken away on the page “Directory”, not by a list.',
  'import-note.branch-too-wide':
    'The role of this person is wider than your branch: somebody whose branch covers all of it, or an administrator, changes the entry.',
  'import-note.appointment-place-missing':
    'It is not said to what he is appointed. Name a post, a collegial body or a school.',
  'import-note.capacity-unknown':
    '“{{value}}” is no appointment. Possible are: «занимает должность», «председатель», «секретарь», «член», «куратор», «наставник».',
  'import-note.appointee-missing':
    'Who is appointed is not said, or said twice. Fill in one of the columns: «Человек» or «Должность или организация».',
  'import-note.appointee-unknown':
    'There is no {{name}} in the file or in your branch of the directory. Add him to the list of people or correct the name.',
  'import-note.appointee-unfit':
    '“{{name}}” cannot be appointed here: members are people or posts; a whole organisation can be attached to a school.',
  'import-note.appointment-unfit':
    '“{{name}}” is of another kind: posts are held, collegial bodies and working groups have members, schools have curators and mentors.',
  'import-note.day-wrong': '“{{value}}” is no date. Write it like this: 01.09.2026.',
  'import-note.day-missing': 'It is not said from which day. Fill in the date.',
  'import-note.term-begun':
    'This appointment holds from {{day}}; a list does not change its first day. Correct the date, or end it and appoint anew.',
  'import-note.term-not-reopened':
    'Its last day is said already and only a new appointment takes it back. Remove the dash.',
  'import-note.term-reversed': 'The last day is before the first. Correct the dates.',
  'import-note.holder-ends':
    'A post is held until the next holder: add a row for him with his day, or vacate the post on its page.',
  'import-note.sits-already': 'He is a member already. End the appointment before, or remove the row.',
  'import-note.place-taken-later': 'Somebody else has this place from that day or later. Correct the date.',
} as const;
