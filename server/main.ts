/**
 * `oembed.mjs`, which travels with the files:
 *
 *     node oembed.mjs --base https://www.example.org/charter-widgets/ --write <folder>
 *     node oembed.mjs --base https://www.example.org/charter-widgets/ [--port 8080]
 *
 * The first writes an answer for each page in `frame/` and links the pages to them; with
 * `--endpoint https://www.example.org/oembed`, also `embed.html` to the server that the second starts.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { titles, widgets } from 'virtual:oembed-site';
import { answer, embedFor, withDiscovery, type Site } from './oembed.js';

async function writeFiles(folder: string, site: Site, endpoint: string | undefined): Promise<void> {
  const link = async (file: string, href: string, title: string): Promise<void> => {
    const page = path.join(folder, file);
    await writeFile(page, withDiscovery(await readFile(page, 'utf8'), href, title));
  };
  await mkdir(path.join(folder, 'oembed'), { recursive: true });
  for (const file of await readdir(path.join(folder, 'frame'))) {
    const embed = embedFor(new URL(`frame/${file}`, site.base), site, new URLSearchParams());
    if (!embed) continue;
    const name = `oembed/${file.replace(/html$/, 'json')}`;
    await writeFile(path.join(folder, name), `${JSON.stringify(embed)}\n`);
    await link(`frame/${file}`, new URL(name, site.base).href, embed.title);
  }
  if (endpoint) await link('embed.html', endpoint, 'oEmbed');
}

const { values: args } = parseArgs({
  options: {
    base: { type: 'string' },
    write: { type: 'string' },
    endpoint: { type: 'string' },
    port: { type: 'string', default: '8080' },
  },
});
if (!args.base || !/^https?:\/\/.*\/$/.test(args.base) || !URL.canParse(args.base))
  throw new Error('--base: the address of the folder with embed.html, with a slash at the end.');
const site: Site = { base: new URL(args.base), titles, widgets };

if (args.write) await writeFiles(args.write, site, args.endpoint);
else {
  const server = createServer(({ url }, response) => {
    const { status, headers, body } = answer(new URL(url ?? '', site.base), site);
    response.writeHead(status, headers).end(body);
  });
  server.listen(Number(args.port), () =>
    console.log(`oEmbed for ${site.base.href}`, server.address()),
  );
}
