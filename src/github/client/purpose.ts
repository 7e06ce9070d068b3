/** Why a request is made, and for which task: so that every request can be counted. */
export interface Purpose {
  readonly what: string;
  readonly task?: number;
  /**
   * It rests on what GitHub does not check again (the kill switch, a hold, a red default branch): it is
   * sent within a minute or not at all, however long other requests would wait.
   */
  readonly soon?: true;
}

/**
 * What a request carries for its purpose: the `User-Agent`, where GitHub's logs show it, and an option
 * of octokit's, which goes with it to where requests are sent.
 */
export function withPurpose(purpose: Purpose): {
  readonly headers: Readonly<Record<string, string>>;
  readonly request: { readonly purpose: Purpose };
} {
  const { what, task } = purpose;
  const agent = task === undefined ? `pawl (${what})` : `pawl (${what}; task ${task})`;
  return { headers: { 'user-agent': agent }, request: { purpose } };
}

/** The purpose that a request carries; `other` for one that names none. */
export function purposeOf(options: { readonly request?: object }): Purpose {
  const purpose: unknown = Reflect.get(options.request ?? {}, 'purpose');
  return isPurpose(purpose) ? purpose : { what: 'other' };
}

function isPurpose(value: unknown): value is Purpose {
  return typeof value === 'object' && value !== null && 'what' in value;
}
