/** What the reader of indicators noticed, and what to do. */
export const warningsIndicators = {
  'warnings.band-gap': 'Values between {{from}} and {{to}} fall into no band of the scale.',
  'warnings.band-gap.remedy': 'Settle how many points they earn before the first calculation.',
  'warnings.band-overlap': 'The bands of the scale overlap at {{at}}; the first in order counts.',
  'warnings.band-overlap.remedy': 'If the other one is right, correct the scale.',
  'warnings.band-missing': 'The scale is not complete: it says only «{{labels}}» and gives no points for the rest.',
  'warnings.band-missing.remedy': 'Settle how many points the other cases earn.',
  'warnings.band-missing_scale': 'The indicator has no scale: what earns how many points is not said.',
  'warnings.band-missing.remedy_scale': 'If points are needed, enter a scale; otherwise the indicator stays unrated.',
  'warnings.band-unread': 'What the points are given for was not understood: {{words}}.',
  'warnings.band-unread.remedy': 'Enter the scale as ranges, or with words such as «наличие» and «отсутствие».',
  'warnings.zero-undefined': 'What no change at all (the value 0) earns is not said.',
  'warnings.zero-undefined.remedy': 'Settle the points for zero before the first calculation.',
  'warnings.formula-ambiguous': 'The formula can be understood in more than one way.',
  'warnings.formula-ambiguous.remedy': 'Check the formula of the indicator.',
  'warnings.formula-ambiguous_year':
    'Not every quantity of the formula has its year; the year of its neighbour is taken.',
  'warnings.formula-ambiguous.remedy_year': 'Check the year of each quantity.',
  'warnings.formula-ambiguous_zero':
    'What a zero is replaced by can be understood in two ways: each denominator is replaced here, not the whole ratio.',
  'warnings.formula-ambiguous.remedy_zero': 'Check the replacement and the unit: fractions or per cent.',
  'warnings.formula-ambiguous_division': 'The formula divides several times in a row; it is done from left to right.',
  'warnings.formula-ambiguous.remedy_division': 'Check the order; if it is another one, put brackets.',
  'warnings.formula-unread': 'The formula is left in words, no expression came of them: {{words}}.',
  'warnings.formula-unread.remedy': 'Write the formula in signs, or enter the value itself.',
  'warnings.homoglyph':
    'The formula is in Latin letters and its explanation in Russian ones; they are taken for the same.',
  'warnings.homoglyph.remedy': 'Check that the letters mean the same.',
  'warnings.typo': 'The misprint «{{words}}» was corrected while reading.',
  'warnings.typo.remedy': 'Check the correction.',

  'place.indicator': 'Indicator {{number}}',
} as const;
