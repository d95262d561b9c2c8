import { fold } from '../../src/dataset/fold.js';
import { signatoryId } from '../../src/dataset/slug.js';
import type { Status } from '../../src/dataset/types.js';
import type { Evidence, SignatoryFile, SignatoryRecord } from './files.js';
import type { Problem } from './problem.js';

const STATUS_OF: Readonly<Record<Evidence, Status>> = {
  signature: 'signed',
  list: 'signed',
  decision: 'decided',
  announcement: 'unconfirmed',
  inference: 'unconfirmed',
  mention: 'unconfirmed',
};

/** Reports what stands twice, by a key, with the place where it stood first. */
function repeated(
  files: readonly SignatoryFile[],
  field: 'id' | 'name',
  keyOf: (record: SignatoryRecord) => string,
): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path: file, records } of files) {
    for (const [index, record] of records.entries()) {
      const key = keyOf(record);
      const place = `/${index}/${field}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, `${file}${place}`);
      else problems.push({ file, path: place, message: `repeats ${before}`, value: record[field] });
    }
  }
  return problems;
}

export function checkDuplicates(files: readonly SignatoryFile[]): Problem[] {
  return [
    ...repeated(files, 'id', ({ id }) => id),
    ...repeated(files, 'name', ({ country, name }) => `${country} ${fold(name)}`),
  ];
}

export function checkStatus(file: string, records: readonly SignatoryRecord[]): Problem[] {
  return records.flatMap(({ evidence, status }, index) => {
    const supported = STATUS_OF[evidence];
    if (status === supported) return [];
    const message = `is not what the evidence "${evidence}" supports, which is "${supported}"`;
    return [{ file, path: `/${index}/status`, message, value: status }];
  });
}

/** A record stands in its country's file, under an id that says so. */
export function checkPlaceInFiles(
  file: string,
  country: string,
  records: readonly SignatoryRecord[],
): Problem[] {
  return records.flatMap((record, index) => {
    const problems: Problem[] = [];
    if (record.country !== country) {
      const message = `stands in the file of ${country}`;
      problems.push({ file, path: `/${index}/country`, message, value: record.country });
    }
    const id = signatoryId(record.country, record.name);
    if (record.id !== id && !record.id.startsWith(`${id}-`)) {
      const message = `is not "${id}", nor that with a suffix`;
      problems.push({ file, path: `/${index}/id`, message, value: record.id });
    }
    return problems;
  });
}
