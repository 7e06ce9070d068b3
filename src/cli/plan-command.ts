import { readAppCredentials } from '../config/app-credentials.ts';
import { policyReading } from '../config/policy-reading.ts';
import { planFor } from '../controller.ts';
import { PawlError } from '../errors.ts';
import { connect } from '../github/client/client.ts';
import type { RepositoryName } from '../github/client/client.ts';
import { explainUnexpected } from '../github/client/explain-failure.ts';
import { observe } from '../github/observe/observe.ts';
import { realClock } from '../real-clock.ts';
import { renderPlan } from '../render/plan.ts';
import { makePlanDocument } from '../render/plan-document.ts';
import { RENDERERS } from '../render/renderers.ts';
import { parseOptions } from './parse-options.ts';

/**
 * `plan OWNER/REPO`: what Pawl would do there now, and why. It is what the controller works out, with
 * the effects printed instead of performed: nothing is written. Signs in as the App, whose credentials
 * are the app's own environment variables.
 */
export async function planCommand([name = '', ...options]: readonly string[]): Promise<number> {
  const repository = parseRepository(name);
  const { json } = parseOptions(options, { json: { type: 'boolean', default: false } });
  const { apiUrl, ...credentials } = readAppCredentials(process.env);
  try {
    const site = { baseUrl: apiUrl, clock: realClock };
    const client = await connect(credentials, repository, site);
    const context = { now: realClock.now, readPolicy: policyReading, renderers: RENDERERS };
    const { plan } = await planFor(client, await observe(client, context), context);
    const document = makePlanDocument(name, plan, realClock.now());
    process.stdout.write(json ? `${JSON.stringify(document, null, 2)}\n` : renderPlan(document));
    return 0;
  } catch (error) {
    throw explainUnexpected(error);
  }
}

function parseRepository(text: string): RepositoryName {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner === undefined || name === undefined) {
    throw new PawlError('PAWL_USAGE', `plan takes a repository, OWNER/REPO, not "${text}"`);
  }
  return { owner, name };
}
