import { createPrivateKey, createPublicKey } from 'node:crypto';
import { createInstallationToken, revokeToken } from '../../domain/tokens.ts';
import type { Access, App } from '../../model/account.ts';
import { StepFailure } from '../steps/step-failure.ts';
import type { BuiltinAction } from './builtin-action.ts';
import { isTrue } from './builtin-action.ts';

/** `actions/create-github-app-token`: a token of the App's installation, revoked after the job. */
export const createAppToken: BuiltinAction = async (step, inputs) => {
  const { job } = step;
  const { world } = job.engine;
  const { repository } = job.state;
  const app = world.apps.get(Number(inputs['app-id'] || inputs['client-id']));
  if (app === undefined || !isKeyOf(app, inputs['private-key'] ?? '')) {
    throw new StepFailure('A JSON web token could not be decoded');
  }
  const owner = inputs['owner'] || repository.owner.login;
  const installation = [...world.installations.values()].find(
    (one) => one.appId === app.id && one.account.login.toLowerCase() === owner.toLowerCase(),
  );
  if (installation === undefined) throw new StepFailure('Not Found');
  const named = (inputs['repositories'] ?? '').split(/[\s,]+/).filter((name) => name !== '');
  const all = named.length === 0 && (inputs['owner'] ?? '') !== '';
  const token = createInstallationToken(world, installation, {
    repositories: all ? undefined : named.length === 0 ? [repository.name] : named,
    permissions: permissionsOf(inputs),
  });
  job.log.masker.add(token.value);
  const { outputs } = step.output.said;
  outputs.set('token', token.value);
  outputs.set('installation-id', String(installation.id));
  outputs.set('app-slug', app.slug);
  if (isTrue(inputs['skip-token-revoke'], false)) return;
  job.posts.push({
    name: `Post ${step.displayName}`,
    condition: 'always()',
    run: () => {
      revokeToken(world, token.value);
      return Promise.resolve(true);
    },
  });
};

function permissionsOf(inputs: Readonly<Record<string, string>>) {
  const wanted = Object.entries(inputs).flatMap(([name, value]) => {
    const permission = /^permission-(.+)$/.exec(name)?.[1]?.replaceAll('-', '_');
    const access: Access | undefined =
      value === 'read' || value === 'write' || value === 'admin' ? value : undefined;
    return permission === undefined || access === undefined ? [] : [[permission, access] as const];
  });
  return wanted.length === 0 ? undefined : Object.fromEntries(wanted);
}

function isKeyOf(app: App, privateKey: string): boolean {
  try {
    const key = createPublicKey(createPrivateKey(privateKey.replaceAll('\\n', '\n')));
    const pem = (of: typeof key) => of.export({ type: 'spki', format: 'pem' }).toString();
    return pem(key) === pem(createPublicKey(app.publicKeyPem));
  } catch {
    return false;
  }
}
