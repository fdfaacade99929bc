export const verifyHistory = {
  'cli.command.verify-history': 'check that nobody has altered the history of the tasks: [--task ID | --root ROOT]',
  'verify-history.usage':
    'Usage: vekha verify-history [--task ID | --root ROOT]. The ID is the last part of the address of a task’s page, the root 64 digits written down before.',
  'verify-history.whole': 'The history is whole. Tasks: {{tasks}}, rows: {{rows}}.',
  'verify-history.changed':
    'The history is broken: row {{row}} ({{at}}, {{command}}) of task {{task}} was changed. Compare it with a backup.',
  'verify-history.unchained':
    'The history is broken: before row {{row}} ({{at}}, {{command}}) of task {{task}} a row is missing or was put in. Compare it with a backup.',
  'verify-history.state':
    'The history is broken: task {{task}} is not in the state its last row {{row}} ({{at}}, {{command}}) left it in: the state was changed past the history, or rows after it were deleted. Compare with a backup.',
  'verify-history.bare':
    'The history is broken: task {{task}} has not one row, and the first is made together with the task. Compare with a backup.',
  'verify-history.root': 'The root of {{day}} holds: {{root}}',
  'verify-history.root_broken':
    'The root of {{day}} is no longer {{root}}: rows that were there then have been changed or deleted. Compare with a backup.',
  'verify-history.root_known': 'The root named is among the kept ones, of {{day}}',
  'verify-history.root_unknown':
    'Root {{root}} is not among the kept ones: it was copied wrongly, is from another database or from before roots became a chain, or else the table of roots was replaced.',
  'doctor.history': 'The history of the tasks agrees with all roots up to {{day}}',
  'doctor.history_none': 'There is no root of the tasks’ history yet; the worker keeps one a day',
  'doctor.history_broken':
    'The history of the tasks disagrees with the root of {{day}}. npx vekha verify-history says where',
} as const;
