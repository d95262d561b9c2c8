/**
 * `npm test`: builds the embed, runs all tests but those that need other people's software, streams
 * what they say, and ends with the line `N passed, N failed`. `npm run test:cms` does the same with
 * those others, which are skipped where that software is not installed. A runner that ends badly
 * without naming a failed test counts as one, and so does a run without any test.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TOTALS_FILE, type Totals } from './support/totals.js';

const root = path.join(import.meta.dirname, '..');
const scratch = await mkdtemp(path.join(tmpdir(), 'charter-tests-'));

async function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

async function testFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(path.join(root, folder), { recursive: true }))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => path.join(folder, file))
      .sort();
  } catch {
    return [];
  }
}

let runs = 0;

/** Runs what `command` says, which leaves its totals in the file it is told. */
async function run(title: string, command: (file: string) => readonly string[]): Promise<Totals> {
  console.log(`\n── ${title}`);
  const file = path.join(scratch, String(runs++));
  const code = await node(command(file), { [TOTALS_FILE]: file });
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const totals = lines.map((line) => JSON.parse(line) as Totals);
  const passed = totals.reduce((sum, each) => sum + each.passed, 0);
  const failed = totals.reduce((sum, each) => sum + each.failed, 0);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function runInNode(
  title: string,
  folder: string,
  options: readonly string[] = [],
): Promise<Totals> {
  const files = await testFiles(folder);
  if (files.length === 0) return { passed: 0, failed: 0 };
  return run(title, (totals) => [
    '--test',
    ...options,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/support/unit-reporter.mjs',
    `--test-reporter-destination=${totals}`,
    ...files,
  ]);
}

async function runInBrowsers(title: string): Promise<Totals> {
  const files = [...(await testFiles('test/elements')), ...(await testFiles('test/stories'))];
  if (files.length === 0) return { passed: 0, failed: 0 };
  return run(title, () => ['node_modules/@web/test-runner/dist/bin.js']);
}

/** They measure times, and each has a browser. */
const ONE_BY_ONE = ['--test-concurrency=1'];

async function all(): Promise<Totals[]> {
  return [
    await runInNode('Plain tests', 'test/unit'),
    await runInBrowsers('Tests of the elements and the stories'),
    await runInNode('Tests of the built files', 'test/built', ONE_BY_ONE),
    await runInNode('Tests on pages of others', 'test/hosts', ONE_BY_ONE),
  ];
}

const cms = process.argv[2] === 'cms';
console.log('── The embed');
let built = 0;
for (const program of [
  'embed',
  'doctor',
  'static-maps',
  'frame',
  'archive',
  ...(cms ? ['wordpress'] : []),
])
  built ||= await node([`build/${program}.ts`]);
const results = [
  { passed: 0, failed: built === 0 ? 0 : 1 },
  ...(cms ? [await runInNode('Tests in other software', 'test/cms', ONE_BY_ONE)] : await all()),
];
await rm(scratch, { recursive: true, force: true });

const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
if (passed + failed === 0) console.log('\nNo test ran.');
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
