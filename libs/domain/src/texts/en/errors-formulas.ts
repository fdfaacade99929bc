/** Why a formula or a step of a scale was not taken; place counts characters from 1. Keys are codes of FormulaFault. */
export const errorsFormulas = {
  'formula.empty': 'There is no formula: the line is empty. Write it.',
  'formula.too-long': 'The formula is too long: up to {{limit}} characters are taken. Make two indicators of it.',
  'formula.too-many-parts': 'The formula has more than {{limit}} parts. Make two indicators of it.',
  'formula.too-deep':
    'Brackets and conditions are nested deeper than {{limit}} levels (character {{place}}). Make it simpler.',
  'formula.unread': 'Character {{place}}: “{{part}}” cannot be read here. Check brackets, signs and names.',
  'formula.cut-short': 'The formula breaks off (character {{place}}): a value or a bracket is missing.',
  'formula.not-taken':
    'Character {{place}}: “{{part}}” has no place in the formula of an indicator. There are numbers, quantities, + - * /, comparisons, and, or, if … then … else, abs, min, max, round half up.',
  'formula.number-too-large': 'Character {{place}}: the number is too large.',
  'formula.unknown-name':
    'Character {{place}}: the indicator has no quantity “{{name}}”. Check the name or add it to the quantities.',
  'formula.unknown-function': 'Character {{place}}: there is no “{{name}}”. There are abs, min, max, round half up.',
  'formula.wrong-number-of-values': 'Character {{place}}: “{{name}}” does not take so many values ({{count}}).',
  'formula.number-wanted': 'Character {{place}}: a number is wanted here.',
  'formula.condition-wanted': 'Character {{place}}: a condition is wanted here, like “participants > 0”.',
  'formula.not-comparable': 'Character {{place}}: these cannot be compared.',
  'formula.unknown-category': 'Character {{place}}: “{{name}}” has no value “{{word}}”. There are: {{known}}.',
  'formula.units-differ': 'Character {{place}}: “{{left}}” and “{{right}}” cannot be added, subtracted or compared.',
  'formula.result-unit':
    'The formula yields “{{found}}”, the indicator is measured in “{{stated}}”. Mend the formula or the unit.',
  'formula.digits-wanted': 'Character {{place}}: digits behind the comma are 0 to 6, written as a digit.',
  'formula.interval-empty': 'Character {{place}}: there is no number in “{{part}}”. Swap its ends.',
  'formula.band-empty': 'The step “{{label}}” asks nothing: give it an interval, a value or a condition.',
  'formula.band-of-another-kind':
    'The step “{{label}}” does not fit the indicator: a number is asked for an interval, a category for a word in quotes.',
} as const;
