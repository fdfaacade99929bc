/** What the `vekha` command prints. The words before the packages are installed stand in apps/cli/preparing-texts.mjs. */
export const cli = {
  'cli.usage':
    'Веха: приказ с дорожной картой становится задачами, которые сами напоминают о себе.\n\nКоманды:\n{{commands}}\n\nКоманда без базы и служб работает сразу; настройки — в docs/operations.md.',
  'cli.unknown_command': 'Команды «{{command}}» нет.',
  'cli.bug': 'Это ошибка в самой программе. Пришлите разработчикам текст ниже.',
  'cli.command.up': 'запустить всё: базу, сервер, рассылку',
  'cli.command.api': 'только сервер: на своей базе, сколько угодно машин',
  'cli.command.worker': 'только чтение приказов и рассылка: на своей базе, сколько угодно машин',
  'cli.command.doctor': 'проверить, что установлено, доступно и согласовано [--json] [--mend]',
  'cli.command.sign-in-link': 'новая одноразовая ссылка для входа администратора',
  'cli.command.explain': 'показать прочитанное так, как его проверяет человек: explain ФАЙЛ',
  'cli.command.read-order': 'прочитать приказ из файла, ничего не сохраняя: ФАЙЛ [--json]',
  'cli.command.read-deadline': 'прочитать слова о сроке',
  'cli.command.import': 'загрузить приказ из файла: ФАЙЛ',
  'cli.command.import-directory': 'загрузить список организаций и людей: ФАЙЛ [--apply]',
  'cli.command.export-directory': 'выгрузить справочник: ФАЙЛ.xlsx',
  'cli.command.rehearse': 'прорепетировать год: --from ДАТА --to ДАТА [--json]',
  'cli.command.seed': 'наполнить пробными данными: --tasks N --organisations M [--due-now] [--force]',

  'up.unknown_argument':
    'Команда up не знает аргумента «{{argument}}». Настройки задаются переменными: docs/operations.md.',
  'up.step.initialise': '[3/4] Создаю базу данных (только в первый раз)…',
  'up.step.database': '[3/4] Запускаю базу данных…',
  'up.step.services': '[4/4] Запускаю сервер и рассылку…',
  'up.step.done': ' готово, {{seconds}} с',
  'up.step.failed': ' {{seconds}} с',
  'up.database_was_running': 'База данных ещё работала после прерванного запуска; продолжаю с ней.',
  'up.orphans_stopped': 'Остановлены процессы прерванного запуска: {{pids}}.',
  'up.migrations_applied': 'Таблицы базы обновлены: {{names}}.',
  'up.other_port': 'Порт {{wished}} занят, поэтому выбран {{port}}. Постоянный порт задаёт переменная PORT.',
  'up.moved_clock': 'Часы сдвинуты: начинаем с {{start}}. Письма остаются во встроенном ящике.',
  'up.running': 'Веха работает: {{address}}',
  'up.sign_in': 'Вход администратора (ссылка на один раз): {{link}}',
  'up.mail_inside': 'Письма не уходят наружу: они во встроенном ящике, {{address}}/mail',
  'up.mail_by_smtp': 'Письма уходят через {{server}}',
  'up.how_to_stop': 'Остановить: Ctrl-C. Данные и журналы: {{folder}}',
  'up.stopping': 'Останавливаю…',
  'up.stopped': 'Остановлено.',
  'up.service_ended':
    'Часть «{{name}}» остановилась сама ({{how}}), поэтому останавливаю всё: {{log}}. Подробности в {{logFile}}.',
  'up.database_ended': 'База данных остановилась сама, поэтому останавливаю всё. Подробности в {{logFile}}.',
  'up.not_ready':
    'Сервер за {{seconds}} с не ответил на {{address}}. Подробности в {{logFile}}; проверьте нагрузку и запустите ещё раз.',
  'up.port_taken': 'Порт {{port}} занят другой программой. Освободите его, задайте другой в PORT или уберите PORT.',
  'up.port_forbidden': 'Порт {{port}} разрешён только администратору системы. Задайте в PORT число больше 1023.',
  'up.host_not_ours':
    'У этой машины нет адреса {{host}}. Проверьте HOST: 127.0.0.1 — только эта машина, 0.0.0.0 — вся сеть.',
  'up.no_port': 'Порты с {{first}} по {{last}} заняты. Задайте свободный в PORT.',

  'role.unknown_argument':
    'Команда {{role}} не знает аргумента «{{argument}}». Настройки задаются переменными: docs/operations.md.',
  'role.database_missing':
    'Команда {{role}} работает на общей базе и своей не заводит. Задайте её в DATABASE_URL; всё сразу запускает команда up.',
  'role.public_url_missing':
    'Команда {{role}} не знает, по какому адресу Веху открывают люди: он стоит в ссылках писем. Задайте его в PUBLIC_URL.',
  'role.secret_missing':
    'Не задан общий ключ подписи сессий. Задайте один и тот же VEKHA_SECRET всем серверам, например: openssl rand -hex 32.',

  'doctor.unknown_argument': 'Команда doctor не знает аргумента «{{argument}}»; есть --json и --mend.',
  'doctor.ok': 'Всё нужное на месте.',
  'doctor.broken': 'Нужно исправить: {{count}}.',
  'doctor.node': 'Node.js {{version}}',
  'doctor.sweeps': 'Повторяющиеся работы идут ({{count}})',
  'doctor.sweep_failed':
    'Не выполнилась работа «$t(sweep.{{name}})»: {{error}}, {{at}}. Слова ошибки – в журнале сервера (Sweep)',
  'doctor.sweep_late':
    'Работа «$t(sweep.{{name}})» стоит с {{at}}. Если Веха остановлена, так и должно быть; иначе перезапустите её',
  'doctor.config': 'Настройки прочитаны',
  'doctor.program': '{{program}}: {{version}}',
  'doctor.program_missing':
    '{{program}} не найден; нужен, чтобы $t(doctor.purpose.{{program}}). В Debian: apt-get install {{package}}',
  'doctor.purpose.chromium': 'печатать документы в PDF и проверять страницы в браузере',
  'doctor.purpose.soffice': 'читать приказы .doc, .odt и .rtf',
  'doctor.purpose.pdftoppm': 'показывать страницы PDF рядом с прочитанным',
  'doctor.purpose.tesseract': 'читать сканированные приказы',
  'doctor.purpose.redis-server': 'вести очередь на Redis вместо PostgreSQL',
  'doctor.folder': 'Папка данных {{folder}}',
  'doctor.folder_absent': 'Папки данных {{folder}} ещё нет; её создаст npm start',
  'doctor.folder_open': 'Папка данных {{folder}} открыта другим пользователям (права {{mode}}). Закройте её: chmod 700',
  'doctor.folder_not_writable':
    'В папку данных {{folder}} нельзя писать. Дайте права на неё или задайте другую в VEKHA_DATA',
  'doctor.embedded': 'Встроенная PostgreSQL может работать на этой машине',
  'doctor.database': 'База данных {{server}} отвечает, PostgreSQL {{version}}',
  'doctor.database_absent': 'База данных ещё не создана; её создаст npm start',
  'doctor.database_busy': 'База данных занята командой «vekha {{command}}» (процесс {{pid}}), поэтому не проверена',
  'doctor.sorting': 'База упорядочивает русские слова по алфавиту и не различает их регистр при поиске',
  'doctor.sorting_wrong':
    'База не умеет русский порядок слов (вышло «{{got}}»). Нужен PostgreSQL, собранный с ICU; встроенный собран так',
  'doctor.folding_wrong':
    'При поиске база различает «Ёж» и «ёж». Пересоздайте её: create database … locale_provider icu icu_locale "ru-RU" template template0',
  'doctor.migrations': 'Таблицы базы соответствуют программе',
  'doctor.migrations_pending': 'Таблицы базы старше программы; их обновит npm start',
  'doctor.readings': 'Ни один файл не остался непрочитанным из-за ошибки программы',
  'doctor.readings_failed':
    'Не прочитано из-за ошибки программы файлов: {{count}}. Причины записаны в журнале рассылки; файл можно загрузить ещё раз',
  'doctor.queue': 'Таблицы очереди соответствуют программе',
  'doctor.queue_pending': 'Таблиц очереди нет или они старше программы; их обновит npm start',
  'doctor.redis': 'Redis {{server}} отвечает',
  'doctor.redis_unreachable': 'Redis {{server}} не отвечает: {{reason}}. Проверьте REDIS_URL и что сервер запущен',
  'doctor.imap': 'Почтовый ящик для ответов {{server}} открывается',
  'doctor.imap_unreachable':
    'Почтовый ящик для ответов {{server}} не открывается: {{reason}}. Проверьте VEKHA_IMAP_URL; до тех пор ответы и уведомления о недоставке ждут на сервере',
  'doctor.scanner': 'Проверка на вирусы {{server}} отвечает',
  'doctor.scanner_unreachable':
    'Проверка на вирусы {{server}} не отвечает, файлы не принимаются. Проверьте CLAMD и что clamd запущен',
  'doctor.ledger': 'Журнал писем и очередь согласованы',
  'doctor.ledger_unread': 'Журнал писем не сверен с очередью: {{reason}}',
  'doctor.letters_without_job':
    'Письма помечены как стоящие в очереди, но их там нет: {{count}}. Рассылка поставит их снова через 10 с; без неё – vekha doctor --mend',
  'doctor.leases_expired':
    'Письма взяты рассылкой, которая пропала: {{count}}. Их возьмёт другая; без неё – vekha doctor --mend',
  'doctor.jobs_without_letters': 'В очереди задания без писем: {{count}}. Убрать их: vekha doctor --mend',
  'doctor.reminders_not_gathered':
    'Напоминания, чьё время пришло, больше минуты не собраны в письма: {{count}}. Проверьте, идёт ли рассылка; собрать сейчас: vekha doctor --mend',
  'doctor.letters_not_enqueued':
    'Письма, чьё время пришло, больше минуты не поставлены в очередь: {{count}}. Проверьте, идёт ли рассылка; поставить сейчас: vekha doctor --mend',
  'doctor.mended_letters_without_job': 'Письма, которых не было в очереди, поставлены снова: {{count}}',
  'doctor.mended_leases_expired': 'Письма пропавшей рассылки освобождены: {{count}}',
  'doctor.mended_jobs_without_letters': 'Задания без писем убраны: {{count}}',
  'doctor.mended_reminders_not_gathered': 'Напоминания собраны в письма: {{count}}',
  'doctor.mended_letters_not_enqueued': 'Письма поставлены в очередь: {{count}}',
  'doctor.backup': 'Ночная копия есть, последняя – {{day}}',
  'doctor.backup_none':
    'Ночных копий в {{folder}} нет. Проверьте, идёт ли рассылка, может ли она писать в эту папку и её журнал',
  'doctor.backup_old':
    'Последняя ночная копия – {{day}}. Проверьте, идёт ли рассылка, есть ли место в {{folder}}, и её журнал',
  'doctor.files': 'Приложенные файлы на месте: {{count}}',
  'doctor.files_lost':
    'Приложенных файлов нет на диске: {{count}} (например, {{name}}). Верните их в {{folder}} из копии или проверьте VEKHA_FILES',
  'doctor.dkim': 'Ключ DKIM опубликован в {{name}}',
  'doctor.dkim_unpublished':
    'В DNS нет записи {{name}} ({{reason}}): подпись писем некому проверить. Опубликуйте TXT «v=DKIM1; k=rsa; p={{key}}»',
  'doctor.dkim_differs':
    'Запись {{name}} в DNS — от другого ключа: подпись писем не сойдётся. Опубликуйте TXT «v=DKIM1; k=rsa; p={{key}}» или верните прежний ключ',
  'doctor.smtp': 'Почтовый сервер {{server}} принимает письма',
  'doctor.smtp_unreachable': 'Почтовый сервер {{server}} не принимает писем: {{reason}}. Проверьте SMTP_URL',
} as const;
