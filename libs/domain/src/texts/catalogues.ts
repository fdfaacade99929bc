import { cli } from './ru/cli.js';
import { common } from './ru/common.js';
import { deadlines } from './ru/deadlines.js';
import { directory } from './ru/directory.js';
import { errors } from './ru/errors.js';
import { errorsConfig } from './ru/errors-config.js';
import { errorsFiles } from './ru/errors-files.js';
import { importOrder } from './ru/import.js';
import { letters } from './ru/letters.js';
import { readOrderTexts } from './ru/read-order.js';
import { reminders } from './ru/reminders.js';
import { seed } from './ru/seed.js';
import { views } from './ru/views.js';
import { warningsDeadlines } from './ru/warnings-deadlines.js';
import { warningsOrders } from './ru/warnings-orders.js';

/** A flat object: dotted key → text with `{{values}}`; plural forms end in `_one`, `_few`, `_many`, `_other`. */
export type Catalogue = Readonly<Record<string, string>>;

/** Every Russian catalogue by the name of its file; a new file is entered here (a spec compares this with the folder). */
export const RUSSIAN_CATALOGUES: Readonly<Record<string, Catalogue>> = {
  cli,
  common,
  deadlines,
  directory,
  errors,
  'errors-config': errorsConfig,
  'errors-files': errorsFiles,
  import: importOrder,
  letters,
  'read-order': readOrderTexts,
  reminders,
  seed,
  views,
  'warnings-deadlines': warningsDeadlines,
  'warnings-orders': warningsOrders,
};
