import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import { readJson } from './files.js';
import type { Problem } from './problem.js';

const FOLDER = 'data/schema';

/** Tells how a value departs from one of the schemas in `data/schema/`. */
export type SchemaCheck = (schema: string, file: string, value: unknown) => Problem[];

/** An unknown property is named by its parameter, everything else by its path. */
function toProblem(file: string, error: ErrorObject): Problem {
  const extra: unknown = error.params['additionalProperty'];
  return {
    file,
    path: error.instancePath || '/',
    message: error.message ?? error.keyword,
    value: extra ?? error.data,
  };
}

/** Compiles every schema of the folder once; `schema` is then the name before `.schema.json`. */
export function schemaCheck(folder = FOLDER): SchemaCheck {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
  const names = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.schema.json'))) {
    const name = file.slice(0, -'.schema.json'.length);
    ajv.addSchema(readJson(join(folder, file)) as AnySchemaObject, name);
    names.add(name);
  }
  return (schema, file, value) => {
    if (!names.has(schema)) return [{ file, path: '/', message: 'has no schema', value: schema }];
    if (ajv.validate(schema, value)) return [];
    return (ajv.errors ?? []).map((error) => toProblem(file, error));
  };
}
