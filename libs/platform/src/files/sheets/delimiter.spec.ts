import { cutOf } from './delimiter.js';

it.each([
  ['semicolons', 'Наименование;Код\nШкола, первая;1\n', ';'],
  ['commas', 'Наименование,Код\nЛицей,1\n', ','],
  ['tabs', 'Наименование\tКод\nЛицей, первый\t1\n', '\t'],
  ['pipes', 'Наименование|Код\nЛицей, первый|1\n', '|'],
  ['semicolons under a title with commas', 'Список школ, лицеев, гимназий, центров\nА;1\nБ;2\nВ;3\n', ';'],
  ['semicolons with one row of more values', 'А;1\nБ;2\nВ;3;лишнее\nГ;4\n', ';'],
  ['semicolons with one row of many commas', `А, а;1;x\nБ, б;2;x\nВ${', в'.repeat(30)};3;x\n`, ';'],
  ['semicolons where each name has a comma', 'Школа, первая;1\nШкола, вторая;2\n', ';'],
  ['commas between values in quotation marks', '"а;а","1"\n"б;б","2"\n', ','],
])('%s', (_what, text, delimiter) => {
  expect(cutOf(text).delimiter).toBe(delimiter);
});
