/** Written by hand for `validate.js`, which `npm run data:compile` generates. */
export interface ValidationError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly message?: string;
}

export interface Validate {
  (value: unknown): boolean;
  /** Of the last call. */
  readonly errors?: readonly ValidationError[] | null;
}

export const validateSource: Validate;
export const validateSignatory: Validate;
export const validateCount: Validate;
