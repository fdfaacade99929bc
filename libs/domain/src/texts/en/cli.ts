/** What the `vekha` command prints. The words before the packages are installed stand in apps/cli/preparing-texts.mjs. */
export const cli = {
  'cli.usage':
    'Vekha: an order with a roadmap becomes tasks that remind people of themselves.\n\nCommands:\n{{commands}}\n\nA command that needs neither database nor services works at once; settings are described in docs/operations.md.',
  'cli.unknown_command': 'There is no command “{{command}}”.',
  'cli.bug': 'This is an error in the program itself. Please send the text below to the developers.',
  'cli.command.up': 'start everything: database, server, worker',
  'cli.command.api': 'the server alone: on a database of your own, on as many machines as you like',
  'cli.command.worker':
    'reading orders and sending letters alone: on a database of your own, on as many machines as you like',
  'cli.command.doctor': 'check what is installed, reachable and consistent [--json] [--mend]',
  'cli.command.sign-in-link': 'a new one-time link that signs the administrator in',
  'cli.command.explain': 'show a reading the way a person checks it: explain FILE',
  'cli.command.read-order': 'read an order from a file and save nothing: FILE [--json]',
  'cli.command.read-deadline': 'read the words of a deadline',
  'cli.command.import': 'import an order from a file: FILE',
  'cli.command.import-directory': 'import a list of organisations and people: FILE [--apply]',
  'cli.command.export-directory': 'export the directory: FILE.xlsx',
  'cli.command.rehearse': 'rehearse a year: --from DATE --to DATE [--json]',
  'cli.command.seed': 'fill with trial data: --tasks N --organisations M [--due-now] [--force]',

  'up.unknown_argument':
    'The command up does not know the argument “{{argument}}”. Settings are environment variables: docs/operations.md.',
  'up.step.initialise': '[3/4] Making the database (the first time only)…',
  'up.step.database': '[3/4] Starting the database…',
  'up.step.services': '[4/4] Starting the server and the worker…',
  'up.step.done': ' done, {{seconds}} s',
  'up.step.failed': ' {{seconds}} s',
  'up.database_was_running': 'The database was still running after an interrupted start; going on with it.',
  'up.orphans_stopped': 'Processes of an interrupted start have been stopped: {{pids}}.',
  'up.migrations_applied': 'The tables of the database have been updated: {{names}}.',
  'up.other_port': 'Port {{wished}} is taken, so {{port}} is used. The variable PORT sets a fixed one.',
  'up.moved_clock': 'The clock is moved: it starts at {{start}}. Letters stay in the built-in mailbox.',
  'up.running': 'Vekha is running: {{address}}',
  'up.sign_in': 'To sign in as administrator (the link works once): {{link}}',
  'up.mail_inside': 'No letters leave this machine: they are in the built-in mailbox, {{address}}/mail',
  'up.mail_by_smtp': 'Letters go out through {{server}}',
  'up.how_to_stop': 'To stop: Ctrl-C. Data and logs: {{folder}}',
  'up.stopping': 'Stopping…',
  'up.stopped': 'Stopped.',
  'up.service_ended':
    'The part “{{name}}” ended by itself ({{how}}), so everything is being stopped: {{log}}. Details are in {{logFile}}.',
  'up.database_ended': 'The database ended by itself, so everything is being stopped. Details are in {{logFile}}.',
  'up.not_ready':
    'The server did not answer at {{address}} within {{seconds}} s. Details are in {{logFile}}; check the load of the machine and start again.',
  'up.port_taken': 'Port {{port}} is taken by another program. Free it, set another one in PORT, or remove PORT.',
  'up.port_forbidden': 'Only the administrator of the system may use port {{port}}. Set PORT to a number above 1023.',
  'up.host_not_ours':
    'This machine has no address {{host}}. Check HOST: 127.0.0.1 is this machine only, 0.0.0.0 is the whole network.',
  'up.no_port': 'The ports from {{first}} to {{last}} are taken. Set a free one in PORT.',

  'role.unknown_argument':
    'The command {{role}} does not know the argument “{{argument}}”. Settings are environment variables: docs/operations.md.',
  'role.database_missing':
    'The command {{role}} works on a shared database and makes none of its own. Set it in DATABASE_URL; the command up starts everything at once.',
  'role.public_url_missing':
    'The command {{role}} does not know the address at which people open Vekha: the links of letters carry it. Set it in PUBLIC_URL.',
  'role.secret_missing':
    'The shared key that signs sessions is not set. Give the same VEKHA_SECRET to every server, for example: openssl rand -hex 32.',

  'doctor.unknown_argument':
    'The command doctor does not know the argument “{{argument}}”; it takes --json and --mend.',
  'doctor.ok': 'Everything needed is in place.',
  'doctor.broken': 'To be mended: {{count}}.',
  'doctor.node': 'Node.js {{version}}',
  'doctor.sweeps': 'The works that repeat themselves go on ({{count}})',
  'doctor.sweep_failed':
    'The work “$t(sweep.{{name}})” failed: {{error}}, {{at}}. The words of the error are in the log of the server (Sweep)',
  'doctor.sweep_late':
    'The work “$t(sweep.{{name}})” has stood still since {{at}}. If Vekha is stopped, so it should; otherwise start it again',
  'doctor.config': 'The settings have been read',
  'doctor.program': '{{program}}: {{version}}',
  'doctor.program_missing':
    '{{program}} was not found; it is needed to $t(doctor.purpose.{{program}}). On Debian: apt-get install {{package}}',
  'doctor.purpose.chromium': 'print documents to PDF and check pages in a browser',
  'doctor.purpose.soffice': 'read orders as .doc, .odt and .rtf',
  'doctor.purpose.pdftoppm': 'show pages of a PDF beside what was read',
  'doctor.purpose.tesseract': 'read scanned orders',
  'doctor.purpose.redis-server': 'run the queue on Redis instead of PostgreSQL',
  'doctor.folder': 'Data folder {{folder}}',
  'doctor.folder_absent': 'The data folder {{folder}} does not exist yet; npm start will make it',
  'doctor.folder_open': 'The data folder {{folder}} is open to other users (mode {{mode}}). Close it: chmod 700',
  'doctor.folder_not_writable':
    'The data folder {{folder}} cannot be written to. Grant access to it, or set another one in VEKHA_DATA',
  'doctor.embedded': 'The embedded PostgreSQL can run on this machine',
  'doctor.database': 'The database {{server}} answers, PostgreSQL {{version}}',
  'doctor.database_absent': 'There is no database yet; npm start will make it',
  'doctor.database_busy':
    'The database is in use by the command “vekha {{command}}” (process {{pid}}), so it was not checked',
  'doctor.sorting': 'The database sorts Russian words alphabetically and ignores their case when searching',
  'doctor.sorting_wrong':
    'The database cannot sort Russian words (it gave «{{got}}»). A PostgreSQL built with ICU is needed; the embedded one is',
  'doctor.folding_wrong':
    'When searching, the database tells «Ёж» from «ёж». Make it anew: create database … locale_provider icu icu_locale "ru-RU" template template0',
  'doctor.migrations': 'The tables of the database match the program',
  'doctor.migrations_pending': 'The tables of the database are older than the program; npm start will update them',
  'doctor.readings': 'No file was left unread because of an error of the program',
  'doctor.readings_failed':
    'Files not read because of an error of the program: {{count}}. The reasons are in the log of the worker; a file may be uploaded again',
  'doctor.queue': 'The tables of the queue match the program',
  'doctor.queue_pending': 'The tables of the queue are missing or older than the program; npm start will update them',
  'doctor.redis': 'Redis {{server}} answers',
  'doctor.redis_unreachable':
    'Redis {{server}} does not answer: {{reason}}. Check REDIS_URL and that the server is running',
  'doctor.imap': 'The mailbox for replies {{server}} opens',
  'doctor.imap_unreachable':
    'The mailbox for replies {{server}} does not open: {{reason}}. Check VEKHA_IMAP_URL; until then replies and notices of failure wait on the server',
  'doctor.scanner': 'The virus scanner {{server}} answers',
  'doctor.scanner_unreachable':
    'The virus scanner {{server}} does not answer, so no file is taken. Check CLAMD and that clamd is running',
  'doctor.ledger': 'The ledger of letters and the queue agree',
  'doctor.ledger_unread': 'The ledger of letters was not compared with the queue: {{reason}}',
  'doctor.letters_without_job':
    'Letters marked as being in the queue are not there: {{count}}. The worker enqueues them again in 10 s; without one: vekha doctor --mend',
  'doctor.leases_expired':
    'Letters taken by a worker that is gone: {{count}}. Another takes them; without one: vekha doctor --mend',
  'doctor.jobs_without_letters': 'Jobs without letters in the queue: {{count}}. To take them away: vekha doctor --mend',
  'doctor.reminders_not_gathered':
    'Reminders due for more than a minute are in no letter: {{count}}. See whether the worker runs; to gather them now: vekha doctor --mend',
  'doctor.letters_not_enqueued':
    'Letters due for more than a minute are not enqueued: {{count}}. See whether the worker runs; to enqueue them now: vekha doctor --mend',
  'doctor.mended_letters_without_job': 'Letters that were not in the queue are enqueued again: {{count}}',
  'doctor.mended_leases_expired': 'Letters of a worker that is gone are free again: {{count}}',
  'doctor.mended_jobs_without_letters': 'Jobs without letters are taken away: {{count}}',
  'doctor.mended_reminders_not_gathered': 'Reminders are gathered into letters: {{count}}',
  'doctor.mended_letters_not_enqueued': 'Letters are enqueued: {{count}}',
  'doctor.backup': 'There is a nightly backup, the latest of {{day}}',
  'doctor.backup_none':
    'There is no nightly backup in {{folder}}. Check that the worker runs, that it may write into this folder, and its log',
  'doctor.backup_old':
    'The latest nightly backup is of {{day}}. Check that the worker runs, that there is room in {{folder}}, and its log',
  'doctor.files': 'Attached files in place: {{count}}',
  'doctor.files_lost':
    'Attached files missing on the disk: {{count}} (for example {{name}}). Bring them back to {{folder}} from a copy, or check VEKHA_FILES',
  'doctor.dkim': 'The DKIM key is published at {{name}}',
  'doctor.dkim_unpublished':
    'There is no record {{name}} in the DNS ({{reason}}): nobody can check the signature of letters. Publish TXT “v=DKIM1; k=rsa; p={{key}}”',
  'doctor.dkim_differs':
    'The record {{name}} in the DNS is of another key: the signature of letters will not hold. Publish TXT “v=DKIM1; k=rsa; p={{key}}” or bring the former key back',
  'doctor.smtp': 'The mail server {{server}} accepts letters',
  'doctor.smtp_unreachable': 'The mail server {{server}} does not accept letters: {{reason}}. Check SMTP_URL',
} as const;
