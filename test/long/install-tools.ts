import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CLAUDE = '2.1.330';
const AIMOCK = '1.43.0';
const PACKAGES = [`@anthropic-ai/claude-code@${CLAUDE}`, `@copilotkit/aimock@${AIMOCK}`];

/** What the long tests run that is too big for `npm ci`. */
export interface Tools {
  /** A folder for the PATH, with the real `claude` in it. */
  readonly bin: string;
  /** The scripted model server's program. */
  readonly aimock: string;
}

/** Installs the tools at their pinned versions, once for this machine; throws with what to do by hand. */
export async function installTools(): Promise<Tools> {
  const all = join(tmpdir(), 'pawl-test-tools');
  const folder = join(all, `claude-code-${CLAUDE}-aimock-${AIMOCK}`);
  if (!(await works(folder))) await install(all, folder);
  return toolsIn(folder);
}

function toolsIn(folder: string): Tools {
  const modules = join(folder, 'node_modules');
  return { bin: join(modules, '.bin'), aimock: join(modules, '@copilotkit/aimock/dist/cli.js') };
}

/** Installs beside and moves into place, so that an install that was broken off leaves nothing half done. */
async function install(all: string, folder: string): Promise<void> {
  const options = ['--no-save', '--no-audit', '--no-fund'];
  await mkdir(all, { recursive: true });
  const beside = await mkdtemp(join(all, 'new-'));
  try {
    await run('npm', ['install', '--prefix', beside, ...options, ...PACKAGES], { cwd: beside });
    await moveIntoPlace(beside, folder);
  } catch (error) {
    throw failure(folder, error);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  if (!(await works(folder))) throw failure(folder, new Error('it does not start'));
}

/** Another test file may have installed meanwhile, and be at work with it. */
async function moveIntoPlace(beside: string, folder: string): Promise<void> {
  if (await works(folder)) return;
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder).catch(async (error: unknown) => {
    if (!(await works(folder))) throw error;
  });
}

async function works(folder: string): Promise<boolean> {
  const { bin, aimock } = toolsIn(folder);
  try {
    const { stdout } = await run(join(bin, 'claude'), ['--version']);
    await run(process.execPath, [aimock, '--help']);
    return stdout.startsWith(`${CLAUDE} `);
  } catch {
    return false;
  }
}

function failure(folder: string, cause: unknown): Error {
  const byHand = `npm install --prefix ${folder} --no-save ${PACKAGES.join(' ')}`;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(`The real Claude CLI could not be installed: ${why}\nBy hand: ${byHand}`, {
    cause,
  });
}
