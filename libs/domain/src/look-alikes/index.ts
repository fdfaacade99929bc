export { DIGIT_FOR, ROMAN_FOR, readBy, type Table } from './figures.js';
export { ALIKE, ALIKE_IN_LOWER_CASE, readWords, SAME_SHAPE } from './letters.js';
