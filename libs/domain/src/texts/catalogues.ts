import { cli } from './ru/cli.js';
import { common } from './ru/common.js';
import { directory } from './ru/directory.js';
import { errorsConfig } from './ru/errors-config.js';
import { letters } from './ru/letters.js';
import { reminders } from './ru/reminders.js';

/** A flat object: dotted key → text with `{{values}}`; plural forms end in `_one`, `_few`, `_many`, `_other`. */
export type Catalogue = Readonly<Record<string, string>>;

/** Every Russian catalogue by the name of its file; a new file is entered here (a spec compares this with the folder). */
export const RUSSIAN_CATALOGUES: Readonly<Record<string, Catalogue>> = {
  cli,
  common,
  directory,
  'errors-config': errorsConfig,
  letters,
  reminders,
};
