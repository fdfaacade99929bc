import { ESLint } from 'eslint';

/**
 * Reads `[{ file, text }]` from stdin and prints, in the same order, the names of the rules that each text breaks when
 * it stands in that file. The files must exist, since rules about types ask the project they belong to.
 */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const eslint = new ESLint();
const broken = [];
for (const { file, text } of JSON.parse(Buffer.concat(chunks).toString())) {
  const [{ messages }] = await eslint.lintText(text, { filePath: file });
  broken.push(messages.filter(({ severity }) => severity === 2).map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(broken));
