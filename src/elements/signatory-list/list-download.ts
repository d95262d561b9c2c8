import { BYTE_ORDER_MARK, csvLine, signatoryFields, SIGNATORY_COLUMNS } from '../../dataset/csv.js';
import { loadRecord } from '../../dataset/load-record.js';
import { Slices } from '../../dataset/slices.js';
import type { Locale } from '../../localization/locales.js';
import type { ListModel } from './list-model.js';

/** Milliseconds after which a browser has certainly begun to save a file. */
const SAVED_AFTER = 60_000;

/** What the list has found, in its order, as the parts of a CSV file. */
async function writeCsv(model: ListModel, locale: Locale): Promise<string[]> {
  const slices = new Slices();
  const parts = [BYTE_ORDER_MARK, csvLine(SIGNATORY_COLUMNS)];
  for (const index of model.found(locale) ?? []) {
    parts.push(csvLine(signatoryFields(await loadRecord(model.columns, index))));
    if (slices.isOver) await slices.next();
  }
  return parts;
}

/** Hands the reader what the list has found as a file. Throws what loading throws. */
export async function downloadCsv(model: ListModel, locale: Locale): Promise<void> {
  const parts = await writeCsv(model, locale);
  const url = URL.createObjectURL(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `charter-signatories${model.home ? `-${model.home.toLowerCase()}` : ''}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), SAVED_AFTER);
}
