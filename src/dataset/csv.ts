/** Comma-separated values as RFC 4180 has them. */
import type { SignatoryRecord } from './signatories.js';

/**
 * The columns of a list of signatories. The headings are those of the data, in English in every
 * language, so that one program reads the files of all sites.
 */
export const SIGNATORY_COLUMNS = [
  'id',
  'name',
  'local_name',
  'country',
  'kind',
  'status',
  'decided',
  'signed',
  'plan_title',
  'plan_adopted',
  'plan_url',
  'sources',
] as const;

/** Excel takes a file for UTF-8 only where it begins with this; a parser leaves it out. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** With these a spreadsheet begins a formula: https://owasp.org/www-community/attacks/CSV_Injection. */
const FORMULA = /^[=+\-@\t\r]/;

const SPECIAL = /[",\r\n]/;

/**
 * One field: in quotation marks where it has to be, and with an apostrophe before what a
 * spreadsheet would run as a formula, as OWASP recommends. Null is an empty field.
 */
function csvField(value: string | null): string {
  const text = value === null ? '' : FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its end. */
export const csvLine = (fields: readonly (string | null)[]): string =>
  `${fields.map(csvField).join(',')}\r\n`;

/** What stands in `SIGNATORY_COLUMNS`: codes and ISO 8601 dates; unknown is empty. */
export function signatoryFields(record: SignatoryRecord): (string | null)[] {
  const { id, name, localName, country, kind, status, decided, signed, plan, sources } = record;
  return [
    id,
    name,
    localName,
    country,
    kind,
    status,
    decided,
    signed,
    plan?.title ?? null,
    plan?.adopted ?? null,
    plan?.url ?? null,
    sources.map(({ publisher, url }) => (url ? `${publisher} ${url}` : publisher)).join('; '),
  ];
}
