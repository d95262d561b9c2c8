/** Something in the data that must be put right. */
export interface Problem {
  readonly file: string;
  /** JSON pointer into the file. */
  readonly path: string;
  readonly message: string;
  readonly value: unknown;
}

/** A whole record would bury the message. */
const MAX_VALUE = 100;

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}

/** One line for the console, with the value that was found. */
export function formatProblem({ file, path, message, value }: Problem): string {
  return `${file}: ${path}: ${message} (${short(value)})`;
}
