import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.{ts,tsx}'];

/** Packages that were judged and refused; the message is what to take instead. */
const BANNED_PACKAGES = Object.entries({
  exceljs: 'write with hucre, read with @e965/xlsx (unmaintained, pulls a package without a licence)',
  xlsx: 'take @e965/xlsx (the registry copy is years old)',
  hyperformula: 'GPL-3.0; formulas are feelin and our own compiler',
  carbone: 'not an open licence; take easy-template-x',
  mupdf: 'AGPL; take pdfjs-dist',
  'scribe.js-ocr': 'AGPL; take tesseract',
  'dhtmlx-gantt': 'GPL; take @svar-ui/react-gantt',
  'wx-react-gantt': 'GPL; take @svar-ui/react-gantt',
  'expr-eval': 'reaches prototypes; take feelin',
  'expr-eval-fork': 'reaches prototypes; take feelin',
  'cel-js': 'reaches constructors; take feelin',
  jexl: 'reaches constructors; take feelin',
  filtrex: 'builds code with new Function; take feelin',
  natural: 'huge and English; take snowball-stemmers',
  'date-holidays': 'wrong on the Russian calendar; take @domain/calendar',
  'docx-templates': 'runs code of the template; take easy-template-x',
  moment: 'take @domain/calendar',
}).map(([name, message]) => ({ name, message }));

const BANNED_PATTERNS = BANNED_PACKAGES.map(({ name, message }) => ({ group: [`${name}/*`], message }));

const CLOCK_MESSAGE = 'Only libs/platform/src/clock reads the clock: take a Clock, or `today`/`now` as a parameter.';
const CLOCK = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.property.name='Date'][property.name='now']",
  "MemberExpression[object.name='performance'][property.name='now']",
  "MemberExpression[object.name='process'][property.name='hrtime']",
  "MemberExpression[object.name='Temporal'][property.name='Now']",
  "CallExpression[callee.name='dayjs'][arguments.length=0]",
].map((selector) => ({ selector, message: CLOCK_MESSAGE }));

const ENVIRONMENT_MESSAGE = 'Only libs/platform/src/config reads the environment: take a value of Config.';
const ENVIRONMENT = [
  "MemberExpression[object.name='process'][property.name='env']",
  "VariableDeclarator[init.name='process'] Property[key.name='env']",
].map((selector) => ({ selector, message: ENVIRONMENT_MESSAGE }));
const ENVIRONMENT_IMPORT = { name: 'node:process', importNames: ['env'], message: ENVIRONMENT_MESSAGE };

const RUSSIAN_MESSAGE = 'Sentences for people live in the catalogues: libs/domain/src/texts, apps/web/src/texts.';
// One letter alone is data: a letter to fold, an alphabet's end.
const RUSSIAN = [
  'Literal[value=/[А-Яа-яЁё]{2}/]',
  'TemplateElement[value.raw=/[А-Яа-яЁё]{2}/]',
  'JSXText[value=/[А-Яа-яЁё]{2}/]',
].map((selector) => ({ selector, message: RUSSIAN_MESSAGE }));

const HONEST_TESTS = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip)$/]',
    message: 'A focused or skipped test hides the others: finish it, or name what is missing with it.todo.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
    message: 'A focused or skipped test hides the others: finish it, or name what is missing with it.todo.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toBeDefined|toBeTruthy)$/]',
    message: 'This passes on almost anything: expect the value itself.',
  },
  {
    selector: "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|unstable_mockModule|doMock)$/]",
    message: 'Fake one of our own small classes by hand instead of replacing a module.',
  },
  {
    selector: 'CallExpression[callee.name=/^(setTimeout|sleep)$/]',
    message:
      'A test that waits by the clock is slow and fails on a busy machine: move the clock, or await what happens.',
  },
];

const restricted = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules.flat()] });
const imports = (...more) => ({
  'no-restricted-imports': ['error', { paths: [...BANNED_PACKAGES, ...more], patterns: BANNED_PATTERNS }],
});

/** Where a rule of place does not hold, the place is listed here: comments in the code switch nothing off. */
export default tseslint.config(
  { ignores: ['dist/', '.vekha/', 'coverage/', '**/*.generated.ts', 'test/fixtures/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      ...imports(),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...restricted(CLOCK, ENVIRONMENT),
      ...imports(ENVIRONMENT_IMPORT),
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An interface may ask for a promise where this answer needs none.
      '@typescript-eslint/require-await': 'off',
      // A number in a text is its digits.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/{platform,storage,workflow}/**/*.ts'],
    // Samples in the OpenAPI description and the words that show how a server sorts are data, not messages.
    ignores: [...SPECS, 'apps/web/src/texts/**', 'apps/api/**/*.dto.ts', 'apps/cli/src/doctor/check-database.ts'],
    rules: restricted(CLOCK, ENVIRONMENT, RUSSIAN),
  },
  { files: ['libs/platform/src/clock/**'], ignores: SPECS, rules: restricted(ENVIRONMENT, RUSSIAN) },
  {
    files: ['libs/platform/src/config/**'],
    ignores: SPECS,
    rules: { ...restricted(CLOCK, RUSSIAN), ...imports() },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // The router is told to go elsewhere by throwing what redirect() gives.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
    },
  },
  {
    files: SPECS,
    rules: {
      ...restricted(CLOCK, ENVIRONMENT, HONEST_TESTS),
      // Matchers such as expect.any() and bodies of answers are `any`; here the assertion is the check of the type.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // What drives whole processes passes the environment on to them and waits for them in real time.
  { files: ['test/support/**/*.ts'], rules: { 'no-restricted-syntax': 'off', ...imports() } },
);
