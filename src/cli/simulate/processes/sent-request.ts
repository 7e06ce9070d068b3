/** One request of Pawl's, as the network between it and GitHub saw it. */
export interface SentRequest {
  /** When it left, in GitHub's time. */
  readonly at: number;
  readonly process: string;
  readonly kind: 'app' | 'job';
  /** `owner/name`, where the request is about one repository. */
  readonly repository: string | undefined;
  readonly method: string;
  readonly path: string;
  /** The name of a GraphQL operation. */
  readonly operation: string | undefined;
  readonly isWrite: boolean;
  readonly body: string;
  /** When the newest look of this process at the repository began. */
  readonly observedAt: number | undefined;
  /** What GitHub answered; 0 if nothing. `undefined` until then. */
  status: number | undefined;
  /** What the process was told: another status than GitHub's if a fault came in between. */
  told: number | undefined;
}
