/** What a formula may be told. A category is one of a closed list of words. */
export type VariableKind =
  | { readonly kind: 'number'; readonly unit: string }
  | { readonly kind: 'category'; readonly categories: readonly string[] };

/** Names are as people write them, with spaces: «средний балл по району». */
export type Variable = VariableKind & { readonly name: string };

export type ArithmeticSign = '+' | '-' | '*' | '/';
export type ComparisonSign = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type FunctionName = 'abs' | 'min' | 'max' | 'round half up';

interface Placed {
  /** Where in the text, in characters: the first one and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A formula as it is worked with: the few kinds of FEEL's nodes that are taken, and nothing else. */
export type Expression = Placed &
  (
    | { readonly node: 'number'; readonly value: number }
    | { readonly node: 'word'; readonly value: string }
    | { readonly node: 'truth'; readonly value: boolean }
    | { readonly node: 'null' }
    /** `slot` is the variable's place in the list the formula was compiled with. */
    | { readonly node: 'variable'; readonly slot: number; readonly variable: Variable }
    | {
        readonly node: 'arithmetic';
        readonly sign: ArithmeticSign;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly node: 'negative'; readonly of: Expression }
    | {
        readonly node: 'comparison';
        readonly sign: ComparisonSign;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly node: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
    | { readonly node: 'if'; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression }
    | { readonly node: 'call'; readonly name: FunctionName; readonly given: readonly Expression[] }
  );

/** The parts an expression is made of, in the order of its text. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.node) {
    case 'arithmetic':
    case 'comparison':
    case 'and':
    case 'or':
      return [expression.left, expression.right];
    case 'negative':
      return [expression.of];
    case 'if':
      return [expression.condition, expression.then, expression.otherwise];
    case 'call':
      return expression.given;
    default:
      return [];
  }
}
