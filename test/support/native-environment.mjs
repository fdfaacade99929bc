/** The globals of the process itself: see native-runtime.mjs. What Jest sets on them for one file alone stays here. */
export default class NativeEnvironment {
  global = {};

  getVmContext() {
    return null;
  }

  async setup() {}
  async teardown() {}
}
