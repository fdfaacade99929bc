const NAMES = ['a', 'число участников', 'доля «2»', 'тип школы', 'средний балл по району', 'constructor', '__proto__'];
/** Names that mean something to JavaScript, or that a trap of the harness answers to. */
const REACHES = [
  ...[
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
    'bait',
    'this',
  ],
  ...[
    'globalThis',
    'process',
    'process.exit(1)',
    'require("fs")',
    'import("fs")',
    'eval("bait")',
    'Function("bait")()',
  ],
  ...[
    '"".constructor.constructor("return bait")()',
    'a["bait"]',
    'a.bait',
    'bait()',
    '(() => bait)()',
    '${bait}',
    '`bait`',
  ],
  ...[
    'a["__proto__"]["bait"]',
    'abs.constructor("bait")',
    'f(x) = bait',
    '{ bait: bait }',
    '[bait][1]',
    'get value(a, "bait")',
  ],
  ...[
    'for i in 1..100000000 return i',
    'some x in [1] satisfies bait',
    'function(x) bait',
    'string(bait)',
    'date("bait")',
  ],
];
const WORDS = [
  ...[
    'if',
    'then',
    'else',
    'and',
    'or',
    'not',
    'null',
    'true',
    'false',
    'between',
    'in',
    'instance of',
    'for',
    'return',
  ],
  ...[
    'min',
    'max',
    'abs',
    'round half up',
    'sum',
    'count',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    '.',
    '..',
    ':',
    ';',
    '@',
    '?',
  ],
  ...[
    '+',
    '-',
    '*',
    '/',
    '**',
    '=',
    '!=',
    '<',
    '<=',
    '>',
    '>=',
    '0',
    '1',
    '100',
    '0.5',
    '1e999',
    '9'.repeat(400),
    '"x"',
    '"',
  ],
  ...[
    '//',
    '/*',
    '*/',
    '\n',
    '«',
    '»',
    'иначе',
    'основная',
    '"основная"',
    '\u00a0',
    '\u0000',
    '\ud800',
    '💥',
    'ё',
    '−',
    '×',
  ],
];
const FEWEST_OF_A_LONG_TEXT = 400;

/** Texts that somebody might give for a formula or for a step of a scale. `random` gives numbers in [0, 1). */
export function formulaTexts(random) {
  const below = (count) => Math.floor(random() * count);
  const pick = (list) => list[below(list.length)];

  function number(depth) {
    const leaf = () => pick([pick(NAMES), String(below(200)), '0.5', 'null', pick(NAMES)]);
    if (depth === 0) return leaf();
    const inner = () => number(depth - 1);
    return pick([
      leaf,
      () => `${inner()} ${pick(['+', '-', '*', '/'])} ${inner()}`,
      () => `(${inner()})`,
      () => `-${inner()}`,
      () => `${pick(['min', 'max'])}(${inner()}, ${inner()})`,
      () => `abs(${inner()})`,
      () => `round half up(${inner()}, ${below(4)})`,
      () => `if ${condition(depth - 1)} then ${inner()} else ${inner()}`,
    ])();
  }

  function condition(depth) {
    const compared = () => `${number(depth)} ${pick(['=', '!=', '<', '<=', '>', '>='])} ${number(depth)}`;
    return pick([
      compared,
      () => `${compared()} ${pick(['and', 'or'])} ${compared()}`,
      () => 'тип школы = "основная"',
    ])();
  }

  /** A step of a scale: `[16..25]`, `> 26`, words. */
  function test() {
    const limit = () => pick(['0', '5', '16.5', '-3', '100']);
    return pick([
      () => `${pick(['[', '(', ']'])}${limit()}..${limit()}${pick([']', ')', '['])}`,
      () => `${pick(['<', '<=', '>', '>=', '='])} ${limit()}`,
      () => `${limit()}, ${limit()}`,
      () => pick(['"основная"', '"основная", "средняя"', '-', 'not(> 3)']),
    ])();
  }

  const written = () => pick([() => number(1 + below(4)), () => condition(1 + below(2)), test])();

  /** A text that was right until somebody's hand slipped. */
  function damaged() {
    let text = written();
    for (let wounds = 1 + below(3); wounds > 0; wounds -= 1) {
      const at = below(text.length + 1);
      const cut = below(5);
      text = pick([
        () => text.slice(0, at) + pick(WORDS) + text.slice(at),
        () => text.slice(0, at) + pick(REACHES) + text.slice(at),
        () => text.slice(0, at) + text.slice(at + cut),
        () => text.slice(at) + text.slice(0, at),
        () => text.slice(0, at) + text.slice(at, at + cut).repeat(1 + below(40)) + text.slice(at + cut),
      ])();
    }
    return text;
  }

  const strung = (count) =>
    Array.from({ length: count }, () => pick([WORDS, NAMES, REACHES]))
      .map(pick)
      .join(pick(['', ' ']));
  const garbage = (count) =>
    Array.from({ length: count }, () =>
      String.fromCharCode(pick([32 + below(95), 0x400 + below(96), below(0x10000)])),
    ).join('');
  /** Up to the longest text that is taken, and a little beyond. */
  const long = () => {
    const part = pick([
      strung(1 + below(3)),
      written(),
      garbage(1 + below(3)),
      pick(['(', '-', '[', 'if a=1 then ', '"', '/*']),
    ]);
    return part.repeat(Math.ceil((FEWEST_OF_A_LONG_TEXT + below(1800)) / (part.length + 1)));
  };
  const sorts = { written, damaged, strung: () => strung(1 + below(20)), garbage: () => garbage(below(60)), long };
  return { sorts };
}
