/** As much of gettext as the plugin's catalogues need: entries without plurals and contexts. */

/** The translations by English text, the header under the empty one; untranslated ones are left out. */
export function parsePo(po: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const entry = /^msgid ((?:".*"\n)+)msgstr ((?:".*"(?:\n|$))+)/gm;
  const unquote = (lines: string): string =>
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as string)
      .join('');
  for (const [, id = '', text = ''] of po.matchAll(entry))
    if (unquote(text)) entries.set(unquote(id), unquote(text));
  return entries;
}

/** A `.mo` file: five numbers, two tables of lengths and places, and the strings, sorted as bytes. */
export function writeMo(entries: ReadonlyMap<string, string>): Uint8Array {
  const sorted = [...entries]
    .map(([id, text]) => [Buffer.from(`${id}\0`), Buffer.from(`${text}\0`)] as const)
    .sort(([a], [b]) => a.compare(b));
  const strings = [...sorted.map(([id]) => id), ...sorted.map(([, text]) => text)];
  const head = Buffer.alloc(28 + strings.length * 8);
  // Magic number, revision, how many, where the tables begin; no hash table.
  [0x950412de, 0, sorted.length, 28, 28 + sorted.length * 8, 0, head.length].forEach(
    (value, index) => head.writeUInt32LE(value, index * 4),
  );
  let place = head.length;
  strings.forEach((each, index) => {
    // The length is without the zero at the end.
    head.writeUInt32LE(each.length - 1, 28 + index * 8);
    head.writeUInt32LE(place, 32 + index * 8);
    place += each.length;
  });
  return Buffer.concat([head, ...strings]);
}
