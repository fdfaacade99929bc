// Stands for the API or the worker: answers the health question on PORT when it has one to listen on, ends by SIGTERM or
// when its parent is gone, and ends by itself with code 3 when it is asked for /die.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  if (request.url === '/die') {
    console.error('the stub was asked to die');
    process.exit(3);
  }
  response.end(
    JSON.stringify({ url: request.url, databaseUrl: process.env.DATABASE_URL, secret: process.env.VEKHA_SECRET }),
  );
});
if (process.argv[1].endsWith('api.mjs')) server.listen(Number(process.env.PORT), process.env.HOST);

const timer = setInterval(() => {}, 60_000);
const end = () => {
  clearInterval(timer);
  server.close();
  server.closeAllConnections();
  process.channel?.unref();
  process.exitCode = 0;
};
process.on('SIGTERM', end);
process.on('SIGINT', () => {});
process.once('disconnect', end);
