/** What the reader of a file noticed, and what to do. */
export const warningsFiles = {
  'warnings.tracked-deletions':
    'The document holds tracked changes: what was deleted is not read, what was inserted is read as accepted.',
  'warnings.tracked-deletions.remedy': 'Check that the final text of the order was uploaded.',
  'warnings.hidden-sheets': 'Hidden sheets of the workbook were not read: {{sheets}}.',
  'warnings.hidden-sheets.remedy': 'If a part of the plan is on them, unhide the sheets and upload the file again.',
  'warnings.hidden-rows': 'Hidden rows of the sheet «{{sheet}}» were read like the others: {{rows}}.',
  'warnings.hidden-rows.remedy':
    'Check that they belong to the plan; delete those that do not and upload the file again.',
  'warnings.hidden-columns': 'Hidden columns of the sheet «{{sheet}}» were read like the others: {{columns}}.',
  'warnings.hidden-columns.remedy':
    'Check that they belong to the plan; delete those that do not and upload the file again.',
  'warnings.row-numbers-mended':
    'The column of numbers of the sheet “{{sheet}}” holds values and dates instead of row numbers; the numbers were restored: {{cells}}.',
  'warnings.row-numbers-mended.remedy': 'Compare the numbers of these rows with the paper.',
  'warnings.page-unread': 'Page {{page}} holds a picture, but no words can be made out on it; it was not read.',
  'warnings.page-unread.remedy': 'If a part of the order is on it, scan it again: 300 dots per inch, without shadows.',
  'warnings.page-doubtful':
    'Page {{page}} was recognised from its picture without certainty: {{percent}} % on average.',
  'warnings.page-doubtful.remedy':
    'Compare its words with the picture, or scan it again: 300 dots per inch, without shadows.',
} as const;
