const told = new Set<string>();

/** Tells the developer something, once per page. Visitors read their own text in the page. */
export function warnOnce(message: string, ...detail: readonly unknown[]): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`[charter-widgets] ${message}`, ...detail);
}
