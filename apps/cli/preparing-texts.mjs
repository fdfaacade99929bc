/** What vekha.mjs says before any package is installed; the rest of the terminal speaks from libs/domain/src/texts. */
const russian = {
  oldNode: (have, need) =>
    `Нужен Node.js ${need} или новее, а запущен ${have}. Обновите Node.js: https://nodejs.org/ru`,
  installing: '[1/4] Устанавливаю пакеты',
  building: '[2/4] Собираю программу',
  waiting: (pid) => `Другой запуск (процесс ${pid}) готовит программу, жду его`,
  done: 'готово',
  seconds: 'с',
  noNpm: 'Не найдена программа npm. Установите её вместе с Node.js и запустите снова.',
  notWritable: (folder) => `В папку ${folder} нельзя писать. Дайте на неё права или скопируйте программу в свою папку.`,
  noSpace: (folder) => `На диске с папкой ${folder} кончилось место. Освободите около 1 ГБ и запустите снова.`,
  noRegistry: (registry) =>
    `Не удалось получить пакеты из ${registry}. Проверьте сеть (и настройки npm: registry, proxy) и запустите снова.`,
  installFailed: (log) => `npm install не удался; подробности в ${log}. Исправьте причину и запустите снова.`,
  buildFailed: (log) =>
    `Сборка не удалась; подробности в ${log}. Если исходники не менялись, удалите папки node_modules и dist и запустите снова.`,
};

const english = {
  oldNode: (have, need) =>
    `Node.js ${need} or later is needed, but this is ${have}. Upgrade Node.js: https://nodejs.org`,
  installing: '[1/4] Installing packages',
  building: '[2/4] Building the program',
  waiting: (pid) => `Another start (process ${pid}) is preparing the program; waiting for it`,
  done: 'done',
  seconds: 's',
  noNpm: 'The program npm was not found. Install it together with Node.js and start again.',
  notWritable: (folder) =>
    `The folder ${folder} cannot be written to. Grant access to it, or copy the program to a folder of your own.`,
  noSpace: (folder) => `The disk that holds the folder ${folder} is full. Free about 1 GB and start again.`,
  noRegistry: (registry) =>
    `The packages could not be fetched from ${registry}. Check the network (and the npm settings registry and proxy) and start again.`,
  installFailed: (log) => `npm install failed; details are in ${log}. Remove the cause and start again.`,
  buildFailed: (log) =>
    `The build failed; details are in ${log}. If the sources have not been changed, remove the folders node_modules and dist and start again.`,
};

/** Language → its texts; both have the same keys. */
export const PREPARING_TEXTS = { ru: russian, en: english };

/** Whoever reads this has asked for a language, and it is not known for which. */
export function noSuchLanguage(value) {
  return `VEKHA_LANGUAGE=«${value}»: такого языка нет, задайте ru или en. There is no such language, set ru or en.`;
}
