/**
 * WebKitGTK for the test runner, over WebDriver and `fetch`. Debian: webkit2gtk-driver and xvfb.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { BrowserLauncher } from '@web/test-runner';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts a screen of its own and answers its name, `:1`. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const failed = once(screen, 'error').then(([error]) => Promise.reject(error as Error));
  const [line] = (await Promise.race([
    once(createInterface(screen.stdio[3] as Readable), 'line'),
    failed,
  ])) as [string];
  return { screen, display: `:${line}` };
}

export function webkitLauncher(): BrowserLauncher {
  let children: ChildProcess[] = [];
  let session = '';
  let active = '';

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(session + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok)
      throw new Error(`WebKitWebDriver: ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  async function start(): Promise<void> {
    const { screen, display } = await startScreen();
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display },
    });
    children = [screen, driver];
    session = `http://127.0.0.1:${port}/session`;
    for (let tries = 0; ; tries++)
      try {
        const { sessionId } = (await call('POST', '', { capabilities: {} })) as {
          sessionId: string;
        };
        session += `/${sessionId}`;
        return;
      } catch (error) {
        if (tries === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
  }

  return {
    name: 'WebKit',
    type: 'webkit',
    // There is one window.
    concurrency: 1,
    async startSession(id, url) {
      if (!session) await start();
      active = id;
      await call('POST', '/url', { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: async () => String(await call('GET', '/url')),
    async stopSession() {
      active = '';
      await call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      // Ending the driver alone would leave the browser behind.
      if (session) await call('DELETE', '').catch(() => undefined);
      for (const child of children.reverse()) child.kill();
    },
    startDebugSession: () => Promise.reject(new Error('WebKit is not for debugging here.')),
  };
}
