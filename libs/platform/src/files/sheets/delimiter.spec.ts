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
  [
    'semicolons where the title and each row have a comma',
    'Список мероприятий, 2024 год\n№;Мероприятие, место;Срок\n1;Семинар, Омск;до 1 мая\n2;Совет, Томск;до 2 мая\n',
    ';',
  ],
  ['semicolons between two values of many commas', 'Школа, первая, Омск;1\nШкола, вторая, Томск;2\n', ';'],
  ['semicolons of wider rows', 'А,а;1;x\nБ,б;2;y\n', ';'],
  ['commas with a space behind each', 'Имя, код, срок\nА, 1, май\nБ; б, 2, май\n', ','],
  ['commas between values in quotation marks', '"а;а","1"\n"б;б","2"\n', ','],
])('%s', (_what, text, delimiter) => {
  expect(cutOf(text).delimiter).toBe(delimiter);
});
