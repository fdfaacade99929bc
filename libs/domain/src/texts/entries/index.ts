/** By themselves, because a form says them while it is typed, and a page must not carry all texts of the server for that. */
export { entries as entriesInEnglish } from './en.js';
export { entries as entriesInRussian } from './ru.js';
