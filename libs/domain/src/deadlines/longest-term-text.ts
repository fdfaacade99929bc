/**
 * Words longer than this are not searched for a deadline: a phrase is no deadline but a paragraph that came into the wrong column, a
 * clause is a page. They are kept, and a person is told; looking through them would cost more the longer they are.
 */
export const LONGEST_TERM_TEXT = 4000;
