import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the long tests run that is too big for `npm ci`, each at the version that was tried. */
const PACKAGES = {
  claude: { name: '@anthropic-ai/claude-code', version: '2.1.330', program: 'claude' },
  codex: { name: '@openai/codex', version: '0.169.0', program: 'codex' },
  gemini: { name: '@google/gemini-cli', version: '0.61.0', program: 'gemini' },
  opencode: { name: 'opencode-ai', version: '1.18.33', program: 'opencode' },
  aimock: { name: '@copilotkit/aimock', version: '1.43.0', program: undefined },
} as const;

export type Tool = keyof typeof PACKAGES;
export type AgentTool = Exclude<Tool, 'aimock'>;

export interface Tools {
  /** Folders for the PATH, with the agents in them. */
  readonly bin: string;
  /** The scripted model server's program. */
  readonly aimock: string;
}

/** Installs these agents and the model server, once for this machine; throws with what to do by hand. */
export async function installTools(agents: readonly AgentTool[] = ['claude']): Promise<Tools> {
  const folders: string[] = [];
  for (const agent of agents) folders.push(await installTool(agent));
  const mock = await installTool('aimock');
  return {
    bin: folders.map((folder) => join(folder, 'node_modules', '.bin')).join(delimiter),
    aimock: join(mock, 'node_modules/@copilotkit/aimock/dist/cli.js'),
  };
}

/** A folder of its own for each, so that one can be had without the others. */
async function installTool(tool: Tool): Promise<string> {
  const all = join(tmpdir(), 'pawl-test-tools');
  const folder = join(all, `${tool}-${PACKAGES[tool].version}`);
  if (!(await works(tool, folder))) await install(tool, all, folder);
  return folder;
}

/** Installs beside and moves into place, so that an install that was broken off leaves nothing half done. */
async function install(tool: Tool, all: string, folder: string): Promise<void> {
  const options = ['--no-save', '--no-audit', '--no-fund'];
  await mkdir(all, { recursive: true });
  const beside = await mkdtemp(join(all, 'new-'));
  try {
    await run('npm', ['install', '--prefix', beside, ...options, packageOf(tool)], { cwd: beside });
    await moveIntoPlace(tool, beside, folder);
  } catch (error) {
    throw failure(tool, folder, error);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  if (!(await works(tool, folder))) throw failure(tool, folder, new Error('it does not start'));
}

/** Another test file may have installed meanwhile, and be at work with it. */
async function moveIntoPlace(tool: Tool, beside: string, folder: string): Promise<void> {
  if (await works(tool, folder)) return;
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder).catch(async (error: unknown) => {
    if (!(await works(tool, folder))) throw error;
  });
}

async function works(tool: Tool, folder: string): Promise<boolean> {
  const { program, version } = PACKAGES[tool];
  const modules = join(folder, 'node_modules');
  try {
    if (program === undefined) {
      await run(process.execPath, [join(modules, '@copilotkit/aimock/dist/cli.js'), '--help']);
      return true;
    }
    // One that has a home of its own asks nobody and writes nothing into ours.
    const home = await mkdtemp(join(tmpdir(), 'pawl-home-'));
    try {
      const env = { PATH: process.env['PATH'], HOME: home };
      const { stdout } = await run(join(modules, '.bin', program), ['--version'], { env });
      return stdout.includes(version);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  } catch {
    return false;
  }
}

function packageOf(tool: Tool): string {
  const { name, version } = PACKAGES[tool];
  return `${name}@${version}`;
}

function failure(tool: Tool, folder: string, cause: unknown): Error {
  const byHand = `npm install --prefix ${folder} --no-save ${packageOf(tool)}`;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${tool} could not be installed: ${why}\nBy hand: ${byHand}`, { cause });
}
