/** The address if it is an absolute `http(s)` one, else null: data must not bring other schemes. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
