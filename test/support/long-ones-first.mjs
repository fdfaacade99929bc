import Sequencer from '@jest/test-sequencer';

/** Little to read, much to wait for: begun last, each would run on alone after all others. */
const LONG = /(system\/(image|demo|gold-documents|paper-documents)|operations\/run-services|layout\/lint)\.spec\.ts$/;

/** Without a record of earlier runs Jest begins with the largest files, which are not the longest runs. */
export default class LongOnesFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONG.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
