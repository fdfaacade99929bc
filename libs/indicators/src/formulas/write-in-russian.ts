import type { ArithmeticSign, ComparisonSign, Expression } from './expression.js';

const ARITHMETIC: Readonly<Record<ArithmeticSign, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const COMPARISONS: Readonly<Record<ComparisonSign, string>> = {
  '=': 'равно',
  '!=': 'не равно',
  '<': 'меньше',
  '<=': 'не больше',
  '>': 'больше',
  '>=': 'не меньше',
};
const FUNCTIONS = { abs: 'модуль', min: 'наименьшее из', max: 'наибольшее из' } as const;

/** How tightly an expression holds together: brackets stand where a looser one is inside a tighter one. */
function tightness(expression: Expression): number {
  switch (expression.node) {
    case 'if':
      return 0;
    case 'or':
      return 1;
    case 'and':
      return 2;
    case 'comparison':
      return 3;
    case 'arithmetic':
      return expression.sign === '+' || expression.sign === '-' ? 4 : 5;
    case 'negative':
      return 6;
    default:
      return 7;
  }
}

/** The formula in the words of an official: «если доля равно 0, то 1, иначе доля». */
export function writeInRussian(expression: Expression): string {
  switch (expression.node) {
    case 'number':
      return writeNumber(expression.value);
    case 'word':
      return `«${expression.value}»`;
    case 'truth':
      return expression.value ? 'да' : 'нет';
    case 'null':
      return 'нет данных';
    case 'variable':
      return `[${expression.variable.name}]`;
    case 'negative':
      return `−${inside(expression.of, 7)}`;
    case 'arithmetic': {
      const own = tightness(expression);
      return `${inside(expression.left, own)} ${ARITHMETIC[expression.sign]} ${inside(expression.right, own + 1)}`;
    }
    case 'comparison':
      return `${inside(expression.left, 4)} ${COMPARISONS[expression.sign]} ${inside(expression.right, 4)}`;
    case 'and':
    case 'or': {
      const own = tightness(expression);
      const word = expression.node === 'and' ? 'и' : 'или';
      return `${inside(expression.left, own)} ${word} ${inside(expression.right, own + 1)}`;
    }
    case 'if': {
      const [condition, then] = [writeInRussian(expression.condition), inside(expression.then, 1)];
      return `если ${condition}, то ${then}, иначе ${writeInRussian(expression.otherwise)}`;
    }
    case 'call':
      return call(expression);
  }
}

function call({ name, given }: Extract<Expression, { node: 'call' }>): string {
  const words = given.map((part) => inside(part, 1));
  if (name === 'round half up') return `округлить до ${words[1] ?? '0'} знаков (${words[0] ?? ''})`;
  return `${FUNCTIONS[name]} (${words.join('; ')})`;
}

function inside(expression: Expression, wanted: number): string {
  const words = writeInRussian(expression);
  return tightness(expression) < wanted ? `(${words})` : words;
}

function writeNumber(value: number): string {
  return String(value).replace('.', ',').replace('-', '−');
}
