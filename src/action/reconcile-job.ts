import { setSecret, warning } from '@actions/core';
import { connect } from '../github/client/client.ts';
import { explainUnexpected } from '../github/client/explain-failure.ts';
import { isUnanswered } from '../github/client/outcome.ts';
import { RateLimited } from '../github/client/rate-limited.ts';
import { realClock } from '../real-clock.ts';
import { renderPassSummary } from '../render/pass-summary.ts';
import { apiUrl, readCredentials, readJobContext, readRepository } from './job-inputs.ts';
import { reconcileOnce } from './reconcile.ts';
import { summarize } from './summarize.ts';

/**
 * `command: reconcile`: one pass of the controller, for repositories that host no app. Fails the step
 * only where a person must mend something. What GitHub refused or did not answer is looked at again by
 * the next run, and so is what it takes no more requests for.
 */
export async function runReconcileJob(): Promise<void> {
  const credentials = readCredentials();
  setSecret(credentials.privateKey);
  const { now, log } = readJobContext();
  try {
    const site = { baseUrl: apiUrl(), clock: realClock };
    const client = await connect(credentials, readRepository(), site);
    const { plan, effects } = await reconcileOnce(client, { now, log });
    for (const { facts, state } of plan.tasks) log(`#${facts.issue.number} is ${state.kind}`);
    await summarize(renderPassSummary(plan, effects));
  } catch (thrown) {
    const passes = thrown instanceof RateLimited || isUnanswered(thrown);
    if (!passes) throw thrown;
    warning(String(explainUnexpected(thrown)));
  }
}
