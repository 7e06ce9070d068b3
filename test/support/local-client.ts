import { readFileSync } from 'node:fs';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { startCli } from './run-cli.ts';
import type { CliProcess } from './run-cli.ts';

/** What `local --json` prints. */
export interface Local {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly gitUrl: string;
  readonly webUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly userToken: string;
  readonly app: {
    readonly id: number;
    readonly privateKeyFile: string;
    readonly webhookSecret: string;
    readonly installationId: number;
  };
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** A GitHub in a process of its own, and clients of it that know nothing of Pawl. */
export class LocalClient {
  readonly where: { readonly owner: string; readonly repo: string };
  /** The owner of the repository. */
  readonly user: Octokit;
  /** The App's installation there. */
  readonly app: Octokit;

  private constructor(
    readonly cli: CliProcess,
    readonly local: Local,
  ) {
    this.where = { owner: local.owner, repo: local.repo };
    this.user = this.client(local.userToken);
    this.app = new Octokit({
      baseUrl: local.apiUrl,
      authStrategy: createAppAuth,
      auth: {
        appId: local.app.id,
        privateKey: readFileSync(local.app.privateKeyFile, 'utf8'),
        installationId: local.app.installationId,
      },
      log: quiet,
    });
  }

  static async start(): Promise<LocalClient> {
    const cli = startCli(['local', '--json']);
    await cli.until(() => cli.stdout().includes('\n'));
    return new LocalClient(cli, JSON.parse(cli.stdout()));
  }

  client(auth: string): Octokit {
    return new Octokit({ baseUrl: this.local.apiUrl, auth, log: quiet });
  }

  /** The commit that `main` is at. */
  async main(): Promise<string> {
    const { data } = await this.user.git.getRef({ ...this.where, ref: 'heads/main' });
    return data.object.sha;
  }

  /** A commit of one file on another, made by the Git Data API. */
  async commit(parent: string, path: string, text: string): Promise<string> {
    const { app, where } = this;
    const blob = await app.git.createBlob({ ...where, content: text });
    const tree = await app.git.createTree({
      ...where,
      base_tree: parent,
      tree: [{ path, mode: '100644', type: 'blob', sha: blob.data.sha }],
    });
    const message = `Write ${path}`;
    const commit = { ...where, message, tree: tree.data.sha, parents: [parent] };
    return (await app.git.createCommit(commit)).data.sha;
  }

  async branch(name: string, sha: string) {
    return (await this.app.git.createRef({ ...this.where, ref: `refs/heads/${name}`, sha })).data;
  }
}
