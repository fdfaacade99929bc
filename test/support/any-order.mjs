import pg from 'pg';

const rewritten = new Map();
/** Where `order by` stands in a statement, nothing else may follow its keys but these. */
const AFTER_ORDER = /^(limit|offset|fetch|for)$/;
const SORTS_ITSELF = /^(union|intersect|except|distinct)$/;

/**
 * Over connections opened from now on rows come as PostgreSQL is free to send them: those of a statement without an order
 * in any, and those that its order does not tell apart in any among themselves. Answers what ends this.
 */
export function anyOrder() {
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (asked, values, callback) {
    const text = typeof asked === 'string' ? asked : asked?.text;
    if (typeof text !== 'string' || typeof asked.submit === 'function')
      return query.call(this, asked, values, callback);
    const { statement, isUnordered } = withoutPromises(text);
    const changed = typeof asked === 'string' ? statement : { ...asked, text: statement };
    const arrived = (result) => {
      if (isUnordered && Array.isArray(result?.rows)) shuffle(result.rows);
      return result;
    };
    const told = (tell) => tell && ((error, result) => tell(error, arrived(result)));
    if (typeof values === 'function') return query.call(this, changed, told(values));
    if (typeof callback === 'function') return query.call(this, changed, values, told(callback));
    return query.call(this, changed, values).then(arrived);
  };
  return () => {
    pg.Client.prototype.query = query;
  };
}

function withoutPromises(text) {
  if (!rewritten.has(text)) rewritten.set(text, rewrite(text));
  return rewritten.get(text);
}

function rewrite(text) {
  const words = outerWords(text);
  const verb = words.findIndex(({ word }) => /^(select|update|delete|insert)$/.test(word));
  // What an insert returns comes in the order of what was given.
  if (!/^(select|with|update|delete)$/.test(words[0]?.word) || words[verb]?.word === 'insert')
    return { statement: text };
  const order = words.findLastIndex(({ word }) => word === 'order');
  if (order < verb) return { statement: text, isUnordered: true };
  if (words.slice(verb).some(({ word }) => SORTS_ITSELF.test(word))) return { statement: text };
  const end = words.slice(order).find(({ word }) => AFTER_ORDER.test(word))?.at ?? text.search(/[\s;]*$/);
  return { statement: `${text.slice(0, end)}, random() ${text.slice(end)}` };
}

/** Those outside brackets, quotation marks and comments. */
function outerWords(text) {
  const words = [];
  let depth = 0;
  for (const { 0: token, index: at } of text.matchAll(
    /--[^\n]*|\/\*.*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$.*?\$\1\$|[()]|\w+/gs,
  )) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (depth === 0 && /^\w+$/.test(token)) words.push({ word: token.toLowerCase(), at });
  }
  return words;
}

function shuffle(rows) {
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [rows[last], rows[other]] = [rows[other], rows[last]];
  }
}
