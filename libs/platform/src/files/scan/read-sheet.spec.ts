import { wordsFromTable } from './read-sheet.js';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
const row = (level: number, box: string, confidence: string, text: string) =>
  `${level}\t1\t1\t1\t1\t1\t${box}\t${confidence}\t${text}`;

it('takes the words of a table of tesseract with their lines and shares', () => {
  const table = [
    HEAD,
    row(4, '10\t20\t200\t30', '-1', ''),
    row(5, '10\t22\t60\t25', '96.5', 'План'),
    row(5, '80\t22\t60\t28', '41', 'рa6от'),
    row(5, '150\t22\t4\t28', '60', '|'),
    row(4, '10\t70\t200\t30', '-1', ''),
    row(5, '10\t72\t60\t25', '90', '1.'),
    '',
  ].join('\n');
  expect(wordsFromTable(table)).toEqual([
    { text: 'План', confidence: 0.965, line: 1, box: { left: 10, right: 70, top: 22, bottom: 47 } },
    { text: 'ра6от', confidence: 0.41, line: 1, box: { left: 80, right: 140, top: 22, bottom: 50 } },
    { text: '1.', confidence: 0.9, line: 2, box: { left: 10, right: 70, top: 72, bottom: 97 } },
  ]);
});
