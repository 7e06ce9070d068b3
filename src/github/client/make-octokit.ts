import { Octokit } from '@octokit/core';
import type { GitHubSite } from './github-site.ts';
import { readAnswer, UNREAD } from './read-answer.ts';
import { sendRequest } from './send-request.ts';
import type { Throttle } from './throttle.ts';
import type { TokenSource } from './token-source.ts';

const nothing = (): void => undefined;

/** Octokit logs each failed request, with its URL: ours are explained once, by whoever catches them. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/**
 * An Octokit whose every request is paced, counted and given its token by `sendRequest`. It has no
 * retries, throttling or authentication of its own.
 */
export function makeOctokit(site: GitHubSite, tokens: TokenSource, throttle: Throttle): Octokit {
  const octokit = new Octokit({
    baseUrl: site.baseUrl,
    log: SILENT,
    request: site.fetch ? { fetch: site.fetch } : {},
  });
  octokit.hook.wrap('request', (request, options) =>
    sendRequest(
      { site, tokens, throttle },
      async (sent) =>
        readAnswer(await request({ ...sent, request: { ...sent.request, ...UNREAD } })),
      options,
    ),
  );
  return octokit;
}
