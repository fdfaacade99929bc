import { main } from '../main.js';

// `vekha demo` for the API that offers it: no look at packages and build, which another process is running on.
process.exitCode = await main(['demo', ...process.argv.slice(2)], process);
