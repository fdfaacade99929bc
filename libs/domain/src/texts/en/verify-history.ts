export const verifyHistory = {
  'cli.command.verify-history': 'check that nobody has altered the history of the tasks: [--task ID]',
  'verify-history.usage':
    'Usage: vekha verify-history [--task ID]. The ID is the last part of the address of a task’s page.',
  'verify-history.whole': 'The history is whole. Tasks: {{tasks}}, rows: {{rows}}.',
  'verify-history.changed':
    'The history is broken: row {{row}} ({{at}}, {{command}}) of task {{task}} was changed. Compare it with a backup.',
  'verify-history.unchained':
    'The history is broken: before row {{row}} ({{at}}, {{command}}) of task {{task}} a row is missing or was put in. Compare it with a backup.',
  'verify-history.root': 'The root of {{day}} holds: {{root}}',
  'verify-history.root_broken':
    'The root of {{day}} is no longer {{root}}: rows that were there then have been changed or deleted. Compare with a backup.',
  'doctor.history': 'The history of the tasks agrees with the root of {{day}}, {{tasks}} tasks',
  'doctor.history_none': 'There is no root of the tasks’ history yet; the worker keeps one a day',
  'doctor.history_broken':
    'The history of the tasks disagrees with the root of {{day}}. npx vekha verify-history says where',
} as const;
