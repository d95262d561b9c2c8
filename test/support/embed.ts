/** What the built embed consists of. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export const EMBED: string = path.join(root, 'dist/embed');

export const TAGS: readonly string[] = readdirSync(path.join(root, 'src/elements'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);

export const FALLBACK = '<a href="https://charter-equality.eu/">The signatories</a>';

export interface Checksums {
  readonly version: string;
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}

export const checksums = (embed = EMBED): Checksums =>
  JSON.parse(readFileSync(path.join(embed, 'integrity.json'), 'utf8')) as Checksums;
