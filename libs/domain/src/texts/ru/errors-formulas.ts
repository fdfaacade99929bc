/** Why a formula or a step of a scale was not taken; place counts characters from 1. Keys are codes of FormulaFault. */
export const errorsFormulas = {
  'formula.empty': 'Формулы нет: строка пуста. Впишите её.',
  'formula.too-long': 'Формула слишком длинна: принимается до {{limit}} знаков. Разделите её на два показателя.',
  'formula.too-many-parts': 'В формуле больше {{limit}} частей. Разделите её на два показателя.',
  'formula.too-deep': 'Скобки и условия вложены глубже {{limit}} уровней (знак {{place}}). Упростите формулу.',
  'formula.unread': 'Знак {{place}}: «{{part}}» здесь не читается. Проверьте скобки, знаки действий и имена.',
  'formula.cut-short': 'Формула обрывается (знак {{place}}): не хватает значения или скобки.',
  'formula.not-taken':
    'Знак {{place}}: «{{part}}» в формулах показателей не бывает. Можно: числа, показатели, + - * /, сравнения, and, or, if … then … else, abs, min, max, round half up.',
  'formula.number-too-large': 'Знак {{place}}: число слишком велико.',
  'formula.unknown-name':
    'Знак {{place}}: величины «{{name}}» у показателя нет. Проверьте имя или добавьте её в список величин.',
  'formula.unknown-function': 'Знак {{place}}: действия «{{name}}» нет. Есть abs, min, max, round half up.',
  'formula.wrong-number-of-values': 'Знак {{place}}: «{{name}}» получает не столько значений ({{count}}).',
  'formula.number-wanted': 'Знак {{place}}: здесь нужно число.',
  'formula.condition-wanted': 'Знак {{place}}: здесь нужно условие, например «число участников > 0».',
  'formula.not-comparable': 'Знак {{place}}: эти значения не сравниваются.',
  'formula.unknown-category': 'Знак {{place}}: значения «{{word}}» у «{{name}}» нет. Есть: {{known}}.',
  'formula.units-differ': 'Знак {{place}}: «{{left}}» и «{{right}}» нельзя складывать, вычитать и сравнивать.',
  'formula.result-unit':
    'Формула даёт «{{found}}», а показатель измеряется в «{{stated}}». Исправьте формулу или единицу.',
  'formula.digits-wanted': 'Знак {{place}}: число знаков после запятой – от 0 до 6, написанное цифрой.',
  'formula.interval-empty': 'Знак {{place}}: в промежутке «{{part}}» нет ни одного числа. Поменяйте концы местами.',
  'formula.band-empty': 'Ступень «{{label}}» ни о чём не спрашивает: задайте промежуток, значение или условие.',
  'formula.band-of-another-kind':
    'Ступень «{{label}}» не подходит показателю: у числа спрашивают промежуток, у признака – слово в кавычках.',
} as const;
