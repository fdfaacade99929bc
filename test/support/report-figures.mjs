import { parseArgs } from 'node:util';

/**
 * What one measurement found: `value` in `unit`, beside the `floor` that the machine allowed in the same run, and
 * whether its stated bound holds. A scenario may add counts of its own (`lost`, `doubled`).
 * @typedef {{ name: string, value: number, unit: string, floor: number, ok: boolean, bound: string }} Figure
 */

/** The flags of bench, chaos and fuzz. An unknown one ends the run with a line that names it. */
export function readFlags(own = {}) {
  try {
    const flags = { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, ...own };
    return parseArgs({ options: flags }).values;
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Prints one figure a line, as JSON for programs or in words, and fails the run where a bound is missed. */
export function reportFigure(figure, { json }) {
  const { name, value, unit, floor, ok, bound, ...counts } = figure;
  const ratio = floor > 0 ? value / floor : null;
  if (json) {
    console.log(
      JSON.stringify({
        name,
        value: rounded(value),
        unit,
        floor: rounded(floor),
        ratio: rounded(ratio),
        ok,
        ...counts,
      }),
    );
  } else {
    const found = `${rounded(value)} ${unit} (${bound}; floor ${rounded(floor)}, ratio ${rounded(ratio) ?? 'none'})`;
    const words = Object.entries(counts).map(([what, count]) => `, ${what} ${count}`);
    console.log(`${ok ? 'holds ' : 'MISSED'} ${name}: ${found}${words.join('')}`);
  }
  if (!ok) process.exitCode = 1;
}

function rounded(number) {
  return number === null ? null : Number(number.toPrecision(4));
}
