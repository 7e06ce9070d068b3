/** Where a request's `Authorization` comes from. */
export interface TokenSource {
  /** A token that holds now. */
  get(): Promise<string>;
  /** GitHub answered 401 to this token. Gives whether another one is worth a try. */
  refused(token: string, answer: unknown): boolean;
}
