/** Signs of a typesetting language around a formula: `$…$`, `\text{…}`, `\frac{A}{B}`. */
export function withoutTypesetting(words: string): string {
  if (!/[$\\]/.test(words)) return words;
  return words
    .replace(/\\(?:text|mathrm|mathit|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '($1)/($2)')
    .replace(/\\(?:times|cdot|ast)(?![a-z])/g, '×')
    .replace(/\\%/g, '%')
    .replace(/\\[a-z]+/g, ' ')
    .replace(/_\{([^{}]*)\}/g, '_$1')
    .replace(/[$\\{}]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
