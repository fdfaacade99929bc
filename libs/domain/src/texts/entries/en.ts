/** What is wrong with an entry of a form, by the code of its finding. */
export const entries = {
  unknown: 'This form has no field “{{measure}}”. Reload the page.',
  twice: 'The field is there twice. Leave one value.',
  several: 'There are both a value and a reason why there is none. Leave one of them.',
  'number-wanted': 'A number is wanted here.',
  'word-wanted': 'One of these words is wanted here: {{known}}.',
  share: '{{value}} % cannot be: a share lies between 0 and 100. Mend the number.',
  whole: '{{value}}: these are counted by ones ({{unit}}). Write a whole number, zero or more.',
  'out-of-range':
    'With the other fields it comes to {{value}} {{unit}} (indicator {{indicator}}), and has to be from {{least}} to {{most}}. A part is never more than its whole: check both numbers.',
  sum: 'The shares of “{{heading}}” come to {{value}} %. If they are parts of one whole, mend them; if not, confirm.',
  jump: 'A year ago it was {{before}}, now it is {{value}}. If that is so, confirm; if not, mend it.',
};
