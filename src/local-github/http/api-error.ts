/** One entry of the `errors` list in GitHub's 422 answers. */
export interface FieldError {
  readonly resource?: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
  readonly value?: unknown;
}

/** A refusal, in the words and with the status that GitHub would use. Handlers and domain throw it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    message: string,
    readonly errors?: readonly (FieldError | string)[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
