import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MODEL_VARIABLES } from '../../agent/supervisor/model-service.ts';
import { createUser, installApp } from '../../local-github/domain/accounts.ts';
import { createRepository } from '../../local-github/domain/repositories.ts';
import { createUserToken } from '../../local-github/domain/tokens.ts';
import type { LocalGitHub } from '../../local-github/start-local-github.ts';
import type { User } from '../../local-github/model/account.ts';
import type { Repository } from '../../local-github/model/repository.ts';
import { registerApp } from '../register-app.ts';
import { actionRepository } from './action-repository.ts';
import { setUpRepository } from './set-up-repository.ts';
import type { DemoOptions } from './demo-options.ts';

/** A local GitHub on which Pawl is installed as docs/install.md tells a person to. */
export interface Stage {
  readonly owner: User;
  readonly repository: Repository;
  readonly userToken: string;
  readonly app: {
    readonly id: number;
    readonly privateKey: string;
    readonly webhookSecret: string;
  };
}

const WEBHOOK_SECRET = 'a-secret-of-the-demo';

/** Registers the App, makes the repositories, puts key and workflow in their places. */
export async function buildStage(
  github: LocalGitHub,
  options: DemoOptions,
  webhookUrl: string,
): Promise<Stage> {
  const { world } = github;
  const owner = createUser(world, 'demo');
  const { app, privateKeyPem } = await registerApp(world, owner, {
    url: webhookUrl,
    secret: WEBHOOK_SECRET,
  });

  const folder = await mkdtemp(join(tmpdir(), 'pawl-stage-'));
  try {
    const action = await actionRepository(world, owner, join(folder, 'action'));
    const source = join(folder, 'source');
    const name = await setUpRepository(source, options, action);
    const repository = await createRepository(world, owner, name, { from: source });
    installApp(world, app, owner, [repository]);
    giveKeys(repository, app.id, privateKeyPem, options);
    const { value } = createUserToken(world, owner);
    return {
      owner,
      repository,
      userToken: value,
      app: { id: app.id, privateKey: privateKeyPem, webhookSecret: WEBHOOK_SECRET },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The App's key in an environment that only the default branch can use; the model's key in another. */
function giveKeys(
  repository: Repository,
  appId: number,
  privateKey: string,
  options: DemoOptions,
): void {
  const branches = [repository.defaultBranch];
  repository.variables.set('PAWL_APP_ID', String(appId));
  repository.environments.set('pawl', {
    name: 'pawl',
    secrets: new Map([['PAWL_PRIVATE_KEY', privateKey]]),
    variables: new Map(),
    branches,
  });
  repository.environments.set('pawl-agent', {
    name: 'pawl-agent',
    secrets: new Map(
      Object.entries(options.models).filter(([name]) => MODEL_VARIABLES.keys.includes(name)),
    ),
    variables: new Map(
      Object.entries(options.models).filter(([name]) => MODEL_VARIABLES.addresses.includes(name)),
    ),
    branches,
  });
}
