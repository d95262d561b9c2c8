/** Serves files and pages on a port of its own, as a site's server would. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Site {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Pages by path, each with headers of its own; they win over files. */
  readonly pages: Map<string, { html: string; headers?: Readonly<Record<string, string>> }>;
  /** Holds back every file this long, in milliseconds; 0 at first. */
  delay: number;
  /** Files that are answered with 404 though they are there. */
  readonly missing: Set<string>;
  close(): Promise<void>;
}

/** Starts a server for the files of `folder` and for the pages that a test adds. */
export async function serve(folder: string): Promise<Site> {
  const files = sirv(folder, {
    dev: true,
    // A frame without an origin, or a page of another, loads modules only with this.
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  const notFound = (response: ServerResponse): void => {
    response.statusCode = 404;
    response.end('Not found');
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = site.pages.get(pathname);
    if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(page.headers ?? {}))
        response.setHeader(name, value);
      response.end(page.html);
    } else if ([...site.missing].some((name) => pathname.endsWith(name))) notFound(response);
    else setTimeout(() => files(request, response, () => notFound(response)), site.delay);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const site: Site = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    // Browsers ask for an icon by themselves.
    pages: new Map([['/favicon.ico', { html: '' }]]),
    delay: 0,
    missing: new Set(),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return site;
}
