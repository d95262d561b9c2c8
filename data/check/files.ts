import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionPlan, AuthorityKind, Source, Status } from '../../src/dataset/types.js';

export type Evidence = 'signature' | 'list' | 'decision' | 'announcement' | 'inference' | 'mention';

/** An authority as it stands in `data/signatories/<cc>.json`. */
export interface SignatoryRecord {
  readonly id: string;
  readonly name: string;
  readonly localName: string | null;
  readonly names: readonly string[];
  readonly country: string;
  readonly kind: AuthorityKind;
  readonly nationalCode: string | null;
  readonly position: readonly [number, number] | null;
  readonly gazetteer: string | null;
  readonly evidence: Evidence;
  readonly status: Status;
  readonly decided: string | null;
  readonly signed: string | null;
  readonly plan: ActionPlan | null;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** A published total as it stands in `data/counts.json`. */
export interface CountRecord {
  readonly scope: string;
  readonly value: number;
  readonly countries: number | null;
  readonly asOf: string | null;
  readonly read: string | null;
  readonly approximate: 'over' | 'about' | 'almost' | null;
  readonly partial: boolean;
  readonly stale: boolean;
  readonly current: boolean;
  readonly since: string | null;
  readonly sources: readonly string[];
  readonly note: string | null;
}

export interface SignatoryFile {
  readonly path: string;
  readonly records: readonly SignatoryRecord[];
}

export type SourceTable = Readonly<Record<string, Source>>;

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A file that not every checkout has yet. */
export function readOptionalJson(path: string): unknown {
  return existsSync(path) ? readJson(path) : undefined;
}

/** Paths of the signatory files, in the order of their countries. */
export function signatoryPaths(folder = 'data/signatories'): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));
}

/** The records are trusted to have their shape; `data:check` is what establishes it. */
export function readSignatoryFiles(folder?: string): SignatoryFile[] {
  return signatoryPaths(folder).map((path) => ({
    path,
    records: readJson(path) as readonly SignatoryRecord[],
  }));
}
