/** A request to one of local GitHub's hosts, whatever way it came. */
export interface SiteRequest {
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
}

/** Answers a request; `undefined` if the connection is cut instead. */
export type AnswerRequest = (request: SiteRequest) => Promise<SiteAnswer | undefined>;
