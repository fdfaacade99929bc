import { Lexer } from 'chevrotain';
import { ClauseParser } from './clause-parser.js';
import { ALL_TOKENS } from './tokens.js';

describe('the deadline language', () => {
  it('has a lexer without unreachable or broken patterns', () => {
    const lexer = new Lexer(ALL_TOKENS, { deferDefinitionErrorsHandling: true, positionTracking: 'onlyOffset' });
    expect(lexer.lexerDefinitionErrors.map((error) => error.message)).toEqual([]);
  });

  it('has a grammar that the parser library accepts', () => {
    const parser = new ClauseParser(ALL_TOKENS, { recoveryEnabled: false, maxLookahead: 2 });
    expect(() => parser.analyse()).not.toThrow();
  });
});
