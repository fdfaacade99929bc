/**
 * What the reader of orders noticed, and what to do. The codes an order shares with the deadlines (no-period,
 * due-outside-period …) stand in warnings-deadlines.ts.
 */
export const warningsOrders = {
  'warnings.nothing-to-read': 'The text holds neither an order nor a table of activities.',
  'warnings.nothing-to-read.remedy': 'Check whether this is the right file.',
  'warnings.clause-too-long':
    'The clause is longer than {{most}} characters ({{length}}): it was not searched for deadlines.',
  'warnings.clause-too-long.remedy': 'The words of the clause are kept. Enter its deadline at review.',
  'warnings.term-outside-duties': 'The words «{{words}}» look like a term, but no duty was found in this clause.',
  'warnings.term-outside-duties.remedy':
    'Read the clause. If it lays a duty, write that as a clause of its own in the file and upload it again.',
  'warnings.term-unread': 'The words «{{words}}» look like a term, but are no part of the term of this clause.',
  'warnings.term-unread.remedy': 'Read the clause. If this is its term, write it in during the review.',
  'warnings.yearly-once':
    'The term «{{words}}» comes every year but was laid out for {{year}} alone, while the plan runs to {{periodEnd}}.',
  'warnings.yearly-once.remedy': 'Write in the terms of the other years during the review.',
  'warnings.no-letters': 'No letters were recognised in the picture.',
  'warnings.no-letters.remedy':
    'If it is a picture of an order, take it again: straight, large, in good light. Or upload a file with text.',
  'warnings.no-roadmap': 'The file holds no table of activities: tasks will come from the clauses alone.',
  'warnings.no-roadmap.remedy': 'If the roadmap is in a file of its own, upload that too.',
  'warnings.no-deadline-column': 'The table has no column of deadlines; columns read: {{columns}}.',
  'warnings.no-deadline-column.remedy':
    'Enter the deadlines at review, or name the column «Срок» (deadline) and upload the file again.',
  'warnings.owner-from-heading': 'Who answers is taken from the heading of the part: «{{words}}».',
  'warnings.owner-from-heading.remedy': 'Check whether they answer for this row.',
  'warnings.table-of-appointments':
    'The table at line {{line}} ({{rows}} rows) appoints people or assigns something to them: it holds no activities.',
  'warnings.table-of-appointments.remedy': 'Nothing to do, unless it holds terms.',
  'warnings.table-not-read':
    'The table (columns: {{columns}}; rows: {{rows}}) was not read: it does not look like a table of activities.',
  'warnings.table-not-read.remedy':
    'If it holds deadlines and assignments, put them into the table of activities and upload the file again.',
  'warnings.row-truncated':
    'The row is cut off: {{cells}} cells of {{columns}}, the deadline or the responsible party is missing.',
  'warnings.row-truncated.remedy':
    'Compare it with the paper. The deadline can be entered at review; add the rest in the file and upload it again.',
  'warnings.row-short':
    'The row is shorter than the others: {{cells}} cells of {{columns}}; columns missing: {{missing}}.',
  'warnings.row-short.remedy':
    'Compare it with the paper. If words stand there, add them in the file and upload it again.',
  'warnings.row-overfull':
    'More cells than columns: {{cells}} to {{columns}}. The words left over are added to the last column: {{words}}.',
  'warnings.row-overfull.remedy':
    'Compare it with the paper. If the columns have shifted, correct the row in the file and upload it again.',
  'warnings.section-short':
    'The row «{{title}}» was read as the heading of a section but has {{cells}} cells of {{columns}}: it may be an activity that was cut off.',
  'warnings.section-short.remedy':
    'If it is an activity, add its deadline and responsible party in the file and upload it again.',
  'warnings.unread-cell':
    'The cell of the column «{{column}}» was not recognised in the picture: {{words}}. Nothing was taken from it.',
  'warnings.unread-cell.remedy': 'Compare with the picture and enter the words at review.',
  'warnings.doubtful-cell':
    'The column «{{column}}» was recognised from a picture with little certainty ({{percent}} %): {{words}}.',
  'warnings.doubtful-cell.remedy': 'Compare with the picture and correct the words at review.',
  'warnings.number-mended':
    'The number «{{written}}» was read as with a zero at its end: a program of tables dropped the last zero.',
  'warnings.number-mended.remedy': 'If the number is right, nothing has to be done.',
  'warnings.columns-guessed':
    'The table has no heading, or an incomplete one. The columns were told by what they hold: activity {{title}}, term {{deadline}}, responsible {{responsible}} (0: not found).',
  'warnings.columns-guessed.remedy':
    'Check that these are the columns; if not, add a heading in the file and upload it again.',
  'warnings.header-short':
    'The heading of the table has {{columns}} columns, its rows have {{cells}} cells. The words of the cells left over are added to the last column.',
  'warnings.header-short.remedy': 'Add the names of the columns in the file and upload it again.',
  'warnings.rows-above-header': 'Above the heading of the table stand rows that were not read: {{rows}}.',
  'warnings.rows-above-header.remedy':
    'If they hold assignments, put the heading of the table above them and upload the file again.',
  'warnings.lone-number':
    'Below the table stands a number alone, {{number}}: the number of a page, or a row of that number that was cut off.',
  'warnings.lone-number.remedy': 'Compare it with the paper. If a row is lost, add it in the file and upload it again.',
  'warnings.item-number-gap': 'Before this row there is no row numbered {{missing}}.',
  'warnings.item-number-gap.remedy':
    'Compare it with the paper. If a row is lost, add it in the file and upload it again.',
  'warnings.row-split': 'A page break tore the row apart; its parts are joined.',
  'warnings.row-split.remedy': 'Compare the row with the paper.',
  'warnings.row-merged':
    'The ends of the cells of activity {{above}} stood inside this row; they are put back in place.',
  'warnings.row-merged.remedy': 'Compare both rows with the paper.',
  'warnings.column-shift':
    'Words stood in the column «{{from}}» but by their sense belong to the column «{{to}}»; they are moved there: {{words}}.',
  'warnings.column-shift.remedy': 'Compare the row with the paper.',
  'warnings.ocr-duplicate': 'The letters «{{words}}» are repeated at a page break; the repetition is removed.',
  'warnings.ocr-duplicate.remedy': 'Compare the row with the paper.',
  'warnings.html-in-cells': 'The cells held markup; it is removed.',
  'warnings.html-in-cells.remedy': 'Compare the row with the paper.',
  'warnings.number-form':
    'Numbers are written in different ways: with a full stop and without, with spaces. They are read alike.',
  'warnings.number-form.remedy':
    'The number of the order is corrected in its requisites. If the number of a row is read wrongly, correct it in the file and load the file again.',
  'warnings.number-missing': 'The row has no number; it is given a temporary one.',
  'warnings.number-missing.remedy': 'Enter the number at review.',
  'warnings.duplicate-item-number': 'This number stands twice in the table.',
  'warnings.duplicate-item-number.remedy': 'Correct one of the numbers.',
  'warnings.duplicate-clause-number': 'Several clauses have this number.',
  'warnings.duplicate-clause-number.remedy': 'Refer to them together with their first words.',
  'warnings.duplicate-section-number': 'Several sections have this number.',
  'warnings.duplicate-section-number.remedy': 'Refer to them by their titles.',
  'warnings.number-gap': 'The numbering does not begin with {{expected}}.',
  'warnings.number-gap.remedy': 'Check whether clauses are missing.',
  'warnings.number-clash': 'The same numbers mean different things in the order, the annex and the table.',
  'warnings.number-clash.remedy': 'Give a number together with the part of the document.',
  'warnings.separator-missing_parties': 'A mark or a line break is lost between the executors: {{words}}.',
  'warnings.separator-missing.remedy_parties': 'Check whether they are separated correctly.',
  'warnings.separator-mixed': 'The executors are separated in different ways: by a slash, a comma, a space.',
  'warnings.separator-mixed.remedy': 'Check whether they are separated correctly.',
  'warnings.name-variants': 'Similar names: {{names}}.',
  'warnings.name-variants.remedy': 'Decide in the directory whether this is one person or several.',
  'warnings.name-variants_bodies': 'Similar names of bodies, one entry in the directory: {{names}}.',
  'warnings.name-variants.remedy_bodies':
    'Check whether they are one body; correct the name of the entry in the directory.',
  'warnings.unpaired-quote': 'Quotation marks do not pair, the words are kept as they are: {{words}}…',
  'warnings.unpaired-quote.remedy': 'If words are lost, enter them.',
  'warnings.order-number-mismatch':
    'The number of the order in the annex ({{annex}}) is not that of the order itself ({{order}}); the number of the order is taken.',
  'warnings.order-number-mismatch.remedy':
    'Check whether the annex belongs to this order; the number is corrected in the requisites.',
  'warnings.no-issuer-line': 'There is no letterhead with the name of the authority; it is taken from the signature.',
  'warnings.no-issuer-line.remedy': 'Check who issued the order; it is corrected in the requisites.',
  'warnings.person-ambiguous': 'The name “{{name}}” may mean several people of the directory: {{people}}.',
  'warnings.person-ambiguous.remedy':
    'Press “Compare with the directory” and choose who is meant; if it is none of them, add the person to the directory and choose that one.',
  'warnings.issuer-beyond-branch':
    'The order was issued by a body that stands neither in your branch nor above it: “{{issuer}}”. It becomes a new entry of your branch; the directory of other authorities does not change.',
  'warnings.issuer-beyond-branch.remedy':
    'Check who it is: if it is in the directory under another name, correct it in the requisites; if the order is not yours, do not confirm it.',
  'warnings.controller-unread': 'Who controls the execution could not be read: «{{words}}».',
  'warnings.controller-unread.remedy': 'Enter the controller in the requisites.',
  'warnings.controllers-several':
    'Control is laid on more than one: «{{words}}». The first of them is in the requisites.',
  'warnings.controllers-several.remedy': 'Check who controls the execution; it can be corrected in the requisites.',
  'warnings.no-controller': 'Who controls the execution of the order was not found in it.',
  'warnings.no-controller.remedy': 'If the controller is named, enter the name in the requisites.',
  'warnings.drafter-in-signature': 'The drafter ({{drafter}}) stands between the position and the signature.',
  'warnings.drafter-in-signature.remedy':
    'The drafter is not taken for the signatory; if that is wrong, correct it in the requisites.',
  'warnings.period-missing': 'The title of the plan names no period; it is taken from the order: {{from}} – {{to}}.',
  'warnings.period-missing.remedy': 'Check the period; it is corrected in the requisites.',
  'warnings.two-years-period':
    'The plan is for two neighbouring years, and its title does not say whether they are a school year or two calendar ones; {{from}} – {{to}} are taken.',
  'warnings.two-years-period.remedy':
    'If it is another time, enter the beginning and the end of the plan in the requisites.',
  'warnings.season-period': 'The plan is for a season whose days its title does not say; {{from}} – {{to}} are taken.',
  'warnings.season-period.remedy': 'Enter the beginning and the end of the plan in the requisites.',
  'warnings.missing-appendix': 'Annex No.\u00a0{{appendix}} is not in the file.',
  'warnings.missing-appendix.remedy': 'If it holds deadlines, upload it separately.',
  'warnings.nobody-assigned': 'Who is to do this is not said.',
  'warnings.nobody-assigned.remedy': 'Assign somebody responsible at review.',
  'warnings.nobody-appointed': 'Nobody is appointed yet: «{{words}}».',
  'warnings.nobody-appointed.remedy': 'Assign somebody responsible at review.',
  'warnings.further-assignee': 'The clause goes on to give work to somebody else: «{{words}}».',
  'warnings.further-assignee.remedy': 'Check who is given what and by when, and enter what is missing.',
  'warnings.undefined-abbreviation': 'The abbreviation «{{abbr}}» is spelled out nowhere.',
  'warnings.undefined-abbreviation.remedy': 'Enter the full name in the directory.',
  'warnings.definition-conflict':
    'The abbreviation «{{abbr}}» is introduced for the heads but later means the bodies themselves. The responsible party is recorded in words.',
  'warnings.definition-conflict.remedy': 'Check whether the heads or the bodies answer for it.',
  'warnings.member-without-function': '{{name}} is a member, but is given no function.',
  'warnings.member-without-function.remedy': 'Settle what this member is to do.',
  'warnings.structure-not-in-members':
    'Functions are laid on «{{name}}», while the members are listed as people and none is named for it.',
  'warnings.structure-not-in-members.remedy': 'Name who answers for it.',

  'place.order': 'Order',
  'place.order-clause': 'Clause {{number}} of the order',
  'place.annex': 'Annex',
  'place.annex-clause': 'Clause {{number}} of the annex',
  'place.roadmap': 'Roadmap',
  'place.table': 'Table',
  'place.item': 'Activity {{number}}',
  'warnings.cut-not-carried':
    'In the earlier order the review split this row or made it one with others (rows: {{rows}}); the words here differ, so it is left as read.',
  'warnings.cut-not-carried.remedy':
    'Compare it with the earlier order. Split or merge the rows here if that is right.',
} as const;
