/** What `vekha backup` and `vekha restore` print. */
export const backup = {
  'cli.command.backup': 'back up the database and the attached files while all runs: FILE',
  'cli.command.restore': 'bring a backup into an empty data folder or an empty database and verify it: FILE',
  'backup.usage': 'Usage: vekha backup FILE, for example vekha backup vekha-2026-11-28.tar.gz',
  'backup.exists': 'The file {{file}} is there already. Give the backup another name.',
  'backup.no_folder': 'There is no folder {{folder}}. Make it, or choose another one.',
  'backup.done': 'Backed up: {{file}}. Tasks: {{tasks}}, letters: {{letters}}, attached files: {{files}}.',
  'backup.no_program':
    'There is no program {{program}}. It is needed where the database is on a server of its own: install the package postgresql-client, no older than the server.',
  'backup.program_failed': '{{program}} failed: {{said}}',
  'backup.unreadable':
    'The file {{file}} is no backup of Vekha, or is cut off ({{reason}}). Take another one; nothing was changed.',
  'backup.not_empty':
    'There are data already: {{place}}. A backup goes into an empty folder (VEKHA_DATA) or an empty database.',
  'backup.other_kind':
    'This backup is of another kind of database: that of the embedded one goes without DATABASE_URL, that of a server of its own with it.',
  'restore.usage': 'Usage: vekha restore FILE. VEKHA_DATA sets the data folder, DATABASE_URL a database of its own.',
  'restore.no_file': 'There is no file {{file}}.',
  'restore.unpacked': 'The backup of {{madeAt}} is unpacked, attached files: {{files}}. Verifying…',
  'restore.rows': 'The rows are there. Tasks: {{tasks}}, letters: {{letters}}.',
  'restore.rows_missing': 'The table {{table}} has {{found}} rows, and the backup had {{expected}}.',
  'restore.whole': 'The backup is restored whole.',
  'restore.incomplete': 'The backup is restored, but not whole: see above. Do not start Vekha on it yet.',
} as const;
