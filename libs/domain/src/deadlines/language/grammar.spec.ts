import { PhraseParser } from './grammar/phrase-parser.js';
import { makeLexer } from './tokens/lexer.js';

describe('the deadline language', () => {
  it('has a lexer without unreachable or broken patterns', () => {
    const { lexerDefinitionErrors } = makeLexer({ mayValidate: true });
    expect(lexerDefinitionErrors.map((error) => error.message)).toEqual([]);
  });

  it('has a grammar that the parser library accepts', () => {
    expect(() => new PhraseParser({ mayValidate: true })).not.toThrow();
  });
});
