import { afterRefChange } from '../domain/ref-change.ts';
import { refuseProtectedChange, type RefChange } from '../domain/ref-protection.ts';
import { forbiddenWorkflowChange } from '../domain/workflow-files.ts';
import { isRefName } from '../git/ref-name.ts';
import { runGit } from '../git/run-git.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { ApiError } from './api-error.ts';
import { packetLine, readPacketLines } from './packet-line.ts';

const zeros = '0'.repeat(40);
/** A side-band packet holds at most this much. */
const mostBytes = 65_515;

interface Outcome {
  readonly ref: string;
  /** Why the ref was not changed, as `git push` shows it in brackets. */
  readonly refused: string | undefined;
  /** Lines that `git push` shows after `remote:`. */
  readonly messages: readonly string[];
}

/**
 * Does what `git receive-pack` does, so that every ref can be judged by GitHub's rules before it is
 * moved: takes the pack in, checks and moves each ref, and tells how that went.
 */
export async function receivePack(
  world: World,
  repository: Repository,
  actor: AccountActor,
  body: Buffer,
): Promise<Buffer> {
  const { lines, rest } = readPacketLines(body);
  // They follow the first command, which lines of a shallow clone may come before.
  const capabilities = lines.map(String).join('').split('\0')[1] ?? '';
  const changes = lines.map(String).flatMap(parseCommand);
  const unpacked = await takePack(repository, rest);
  const outcomes: Outcome[] = [];
  for (const change of changes) {
    outcomes.push(
      unpacked === undefined
        ? await changeRef(world, repository, actor, change)
        : { ref: change.ref, refused: 'unpacker error', messages: [] },
    );
  }
  const report = Buffer.concat([
    packetLine(`unpack ${unpacked ?? 'ok'}\n`),
    ...outcomes.map(({ ref, refused }) =>
      packetLine(refused === undefined ? `ok ${ref}\n` : `ng ${ref} ${refused}\n`),
    ),
    Buffer.from('0000'),
  ]);
  if (!/\bside-band-64k\b/.test(capabilities)) return report;
  const messages = outcomes.flatMap((outcome) => outcome.messages).map((line) => `${line}\n`);
  const told = messages.map((line) => packetLine(Buffer.concat([Buffer.of(2), Buffer.from(line)])));
  const parts: Buffer[] = [];
  for (let at = 0; at < report.length; at += mostBytes) {
    parts.push(packetLine(Buffer.concat([Buffer.of(1), report.subarray(at, at + mostBytes)])));
  }
  return Buffer.concat([...told, ...parts, Buffer.from('0000')]);
}

function parseCommand(line: string): RefChange[] {
  const [, before = '', after = '', ref = ''] =
    /^([0-9a-f]{40}) ([0-9a-f]{40}) ([^\0\n]+)/.exec(line) ?? [];
  if (ref === '') return [];
  const known = (sha: string): string | undefined => (sha === zeros ? undefined : sha);
  return [{ ref, before: known(before), after: known(after) }];
}

/** Stores the pack's objects; gives what is wrong with it, if anything. */
async function takePack({ git }: Repository, pack: Buffer): Promise<string | undefined> {
  const objects = pack.length < 12 ? 0 : pack.readUInt32BE(8);
  if (objects === 0) return undefined;
  const { code } = await runGit(git.path, ['index-pack', '--stdin', '--fix-thin'], pack);
  return code === 0 ? undefined : 'index-pack abnormal exit';
}

async function changeRef(
  world: World,
  repository: Repository,
  actor: AccountActor,
  change: RefChange,
): Promise<Outcome> {
  const { ref, before, after } = change;
  const refuse = (refused: string, ...messages: string[]): Outcome => ({ ref, refused, messages });
  const { git } = repository;
  if (ref.startsWith('refs/pull/')) return refuse('deny updating a hidden ref');
  if (!isRefName(ref)) return refuse('funny refname');
  if (after === undefined && ref === `refs/heads/${repository.defaultBranch}`) {
    return refuse(`refusing to delete the current branch: ${ref}`);
  }
  if (after !== undefined) {
    if (!(await isConnected(repository, after))) return refuse('missing necessary objects');
    const path = await forbiddenWorkflowChange(repository, actor, after);
    if (path !== undefined) {
      return refuse(
        `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`,
      );
    }
  }
  try {
    await refuseProtectedChange(repository, actor, change);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const title = `error: GH006: Protected branch update failed for ${ref}.`;
    return refuse('protected branch hook declined', title, `error: ${error.message}`);
  }
  if (!(await git.casRef(ref, after, before))) return refuse('failed to update ref');
  await afterRefChange(world, repository, actor, change);
  return { ref, refused: undefined, messages: [] };
}

/** Whether everything that `sha` needs is here. */
async function isConnected({ git }: Repository, sha: string): Promise<boolean> {
  const args = ['rev-list', '--objects', '--quiet', sha, '--not', '--all'];
  return (await runGit(git.path, args)).code === 0;
}
