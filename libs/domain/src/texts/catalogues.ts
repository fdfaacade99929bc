import { backup as backupInEnglish } from './en/backup.js';
import { calendars as calendarsInEnglish } from './en/calendars.js';
import { campaigns as campaignsInEnglish } from './en/campaigns.js';
import { cli as cliInEnglish } from './en/cli.js';
import { common as commonInEnglish } from './en/common.js';
import { deadlines as deadlinesInEnglish } from './en/deadlines.js';
import { directory as directoryInEnglish } from './en/directory.js';
import { directoryImport as directoryImportInEnglish } from './en/directory-import.js';
import { errors as errorsInEnglish } from './en/errors.js';
import { errorsAddresses as errorsAddressesInEnglish } from './en/errors-addresses.js';
import { errorsConfig as errorsConfigInEnglish } from './en/errors-config.js';
import { errorsFiles as errorsFilesInEnglish } from './en/errors-files.js';
import { errorsFormulas as errorsFormulasInEnglish } from './en/errors-formulas.js';
import { explain as explainInEnglish } from './en/explain.js';
import { explainMeasures as explainMeasuresInEnglish } from './en/explain-measures.js';
import { importOrder as importOrderInEnglish } from './en/import.js';
import { importDirectory as importDirectoryInEnglish } from './en/import-directory.js';
import { indicators as indicatorsInEnglish } from './en/indicators.js';
import { letters as lettersInEnglish } from './en/letters.js';
import { mail as mailInEnglish } from './en/mail.js';
import { parties as partiesInEnglish } from './en/parties.js';
import { places as placesInEnglish } from './en/places.js';
import { protocols as protocolsInEnglish } from './en/protocols.js';
import { readOrderTexts as readOrderTextsInEnglish } from './en/read-order.js';
import { reminders as remindersInEnglish } from './en/reminders.js';
import { results as resultsInEnglish } from './en/results.js';
import { review as reviewInEnglish } from './en/review.js';
import { sample as sampleInEnglish } from './en/sample.js';
import { seed as seedInEnglish } from './en/seed.js';
import { setup as setupInEnglish } from './en/setup.js';
import { signInTexts as signInTextsInEnglish } from './en/sign-in.js';
import { sweeps as sweepsInEnglish } from './en/sweeps.js';
import { tasks as tasksInEnglish } from './en/tasks.js';
import { verifyHistory as verifyHistoryInEnglish } from './en/verify-history.js';
import { views as viewsInEnglish } from './en/views.js';
import { warningsDeadlines as warningsDeadlinesInEnglish } from './en/warnings-deadlines.js';
import { warningsFiles as warningsFilesInEnglish } from './en/warnings-files.js';
import { warningsIndicators as warningsIndicatorsInEnglish } from './en/warnings-indicators.js';
import { warningsOrders as warningsOrdersInEnglish } from './en/warnings-orders.js';
import { backup } from './ru/backup.js';
import { calendars } from './ru/calendars.js';
import { campaigns } from './ru/campaigns.js';
import { cli } from './ru/cli.js';
import { common } from './ru/common.js';
import { deadlines } from './ru/deadlines.js';
import { directory } from './ru/directory.js';
import { directoryImport } from './ru/directory-import.js';
import { errors } from './ru/errors.js';
import { errorsAddresses } from './ru/errors-addresses.js';
import { errorsConfig } from './ru/errors-config.js';
import { errorsFiles } from './ru/errors-files.js';
import { errorsFormulas } from './ru/errors-formulas.js';
import { explain } from './ru/explain.js';
import { explainMeasures } from './ru/explain-measures.js';
import { importOrder } from './ru/import.js';
import { importDirectory } from './ru/import-directory.js';
import { indicators } from './ru/indicators.js';
import { letters } from './ru/letters.js';
import { mail } from './ru/mail.js';
import { parties } from './ru/parties.js';
import { places } from './ru/places.js';
import { protocols } from './ru/protocols.js';
import { readOrderTexts } from './ru/read-order.js';
import { reminders } from './ru/reminders.js';
import { results } from './ru/results.js';
import { review } from './ru/review.js';
import { sample } from './ru/sample.js';
import { seed } from './ru/seed.js';
import { setup } from './ru/setup.js';
import { signInTexts } from './ru/sign-in.js';
import { sweeps } from './ru/sweeps.js';
import { tasks } from './ru/tasks.js';
import { verifyHistory } from './ru/verify-history.js';
import { views } from './ru/views.js';
import { warningsDeadlines } from './ru/warnings-deadlines.js';
import { warningsFiles } from './ru/warnings-files.js';
import { warningsIndicators } from './ru/warnings-indicators.js';
import { warningsOrders } from './ru/warnings-orders.js';

/** A flat object: dotted key → text with `{{values}}`; plural forms end in `_one`, `_few`, `_many`, `_other`. */
export type Catalogue = Readonly<Record<string, string>>;

/** Every Russian catalogue by the name of its file; a new file is entered here (a spec compares this with the folder). */
export const RUSSIAN_CATALOGUES: Readonly<Record<string, Catalogue>> = {
  calendars,
  campaigns,
  cli,
  sweeps,
  common,
  deadlines,
  directory,
  'directory-import': directoryImport,
  errors,
  'errors-addresses': errorsAddresses,
  'errors-config': errorsConfig,
  'errors-files': errorsFiles,
  'errors-formulas': errorsFormulas,
  explain,
  'explain-measures': explainMeasures,
  import: importOrder,
  'import-directory': importDirectory,
  indicators,
  letters,
  mail,
  parties,
  places,
  protocols,
  'read-order': readOrderTexts,
  reminders,
  results,
  review,
  sample,
  seed,
  setup,
  'sign-in': signInTexts,
  tasks,
  backup,
  'verify-history': verifyHistory,
  views,
  'warnings-deadlines': warningsDeadlines,
  'warnings-indicators': warningsIndicators,
  'warnings-files': warningsFiles,
  'warnings-orders': warningsOrders,
};

/** The mirror of the Russian ones: the same files with the same keys; plural forms end in `_one`, `_other`. */
export const ENGLISH_CATALOGUES: Readonly<Record<string, Catalogue>> = {
  calendars: calendarsInEnglish,
  campaigns: campaignsInEnglish,
  cli: cliInEnglish,
  sweeps: sweepsInEnglish,
  common: commonInEnglish,
  deadlines: deadlinesInEnglish,
  directory: directoryInEnglish,
  'directory-import': directoryImportInEnglish,
  errors: errorsInEnglish,
  'errors-addresses': errorsAddressesInEnglish,
  'errors-config': errorsConfigInEnglish,
  'errors-files': errorsFilesInEnglish,
  'errors-formulas': errorsFormulasInEnglish,
  explain: explainInEnglish,
  'explain-measures': explainMeasuresInEnglish,
  import: importOrderInEnglish,
  'import-directory': importDirectoryInEnglish,
  indicators: indicatorsInEnglish,
  letters: lettersInEnglish,
  mail: mailInEnglish,
  parties: partiesInEnglish,
  places: placesInEnglish,
  protocols: protocolsInEnglish,
  'read-order': readOrderTextsInEnglish,
  reminders: remindersInEnglish,
  results: resultsInEnglish,
  review: reviewInEnglish,
  sample: sampleInEnglish,
  seed: seedInEnglish,
  setup: setupInEnglish,
  'sign-in': signInTextsInEnglish,
  tasks: tasksInEnglish,
  backup: backupInEnglish,
  'verify-history': verifyHistoryInEnglish,
  views: viewsInEnglish,
  'warnings-deadlines': warningsDeadlinesInEnglish,
  'warnings-indicators': warningsIndicatorsInEnglish,
  'warnings-files': warningsFilesInEnglish,
  'warnings-orders': warningsOrdersInEnglish,
};
