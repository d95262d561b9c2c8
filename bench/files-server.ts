/**
 * Serves files from memory, compressed and over HTTP/2, as a good server would; and counts what it
 * sends. They are read once, so that a build during the measurement changes nothing.
 */
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface FilesServer {
  /** `https://localhost:<port>`, without a slash at the end. */
  readonly origin: string;
  /** What is served, by path; more may be added. */
  readonly files: Map<string, Buffer | string>;
  /** Compressed bytes of all bodies since it was last set to 0. */
  sent: number;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The dev dependency that holds a self-signed certificate for localhost. */
const KEYS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@web/dev-server-core')),
  '..',
);

/** Above this size the best compression takes minutes. */
const LARGE = 1_000_000;

function compress(body: Buffer): Buffer {
  const quality = body.length > LARGE ? 6 : 11;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Everything in a folder, by the path it is served under. */
export async function filesOf(folder: string): Promise<[string, Buffer][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }): Promise<[string, Buffer]> => {
        const file = path.join(parentPath, name);
        return [`/${path.relative(folder, file).split(path.sep).join('/')}`, await readFile(file)];
      }),
  );
}

export async function serveFiles(
  files: Iterable<readonly [string, Buffer | string]>,
): Promise<FilesServer> {
  const compressed = new Map<Buffer | string, Buffer>();
  const sessions = new Set<ServerHttp2Session>();
  // Browsers speak HTTP/2 only where it is encrypted. Nobody trusts this key, and nobody has to.
  const [key, cert] = await Promise.all(
    ['key', 'cert'].map((name) => readFile(path.join(KEYS, `.self-signed-dev-server-ssl.${name}`))),
  );
  const secure = { ...(key && { key }), ...(cert && { cert }), allowHTTP1: true };
  const server = createSecureServer(secure, (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    const file = site.files.get(pathname);
    if (file === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const body = compressed.get(file) ?? compress(Buffer.from(file));
    compressed.set(file, body);
    site.sent += body.length;
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-encoding': 'br',
      'content-length': body.length,
      'content-type': TYPES[path.extname(pathname)] ?? 'text/plain',
    });
    response.end(body);
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const site: FilesServer = {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    files: new Map(files),
    sent: 0,
    async close() {
      for (const session of sessions) session.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return site;
}
