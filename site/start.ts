/** The end of `npm start`: serves what was built, under the policy that a strict site would set. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const files = sirv(path.join(import.meta.dirname, '../dist/site'), {
  setHeaders(response, file) {
    response.setHeader('content-security-policy', POLICY);
    if (file.startsWith('/embed/')) response.setHeader('access-control-allow-origin', '*');
  },
});
const server = createServer((request, response) =>
  files(request, response, () => {
    response.statusCode = 404;
    response.end('Not found');
  }),
);

let port = Number(process.env.PORT ?? 4173);
server.on('error', (error: NodeJS.ErrnoException) => {
  // Somebody else has it: the next one will do, unless this one was asked for.
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  port += 1;
  server.listen(port);
});
server.on('listening', () => {
  // Port 0 means any that is free.
  ({ port } = server.address() as AddressInfo);
  console.log(`\ncharter-widgets: http://localhost:${port}/\nCtrl+C ends it.`);
});
server.listen(port);
