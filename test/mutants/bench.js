import { spawn } from 'node:child_process';
import { accessSync, constants, cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { shells } from '../../rolldown.config.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the command line reads beside its own code. */
const BESIDE = ['src', 'templates', 'action.yml', 'app.yml', 'package.json'];

/** How the simulation says, with `--verbose`, that something was as it must never be. */
const VIOLATION = / VIOLATION ([a-z-]+): /;

/** Builds copies of Pawl with rules broken in them, outside of the repository, and simulates with them. */
export class Bench {
  #folder = mkdtempSync(join(fastFolder(), 'pawl-mutants-'));
  #running = new Set();
  #sound;
  #soundResults = new Map();

  /** Makes a tree with these edits; gives its folder. Each text must be there exactly once. */
  async build(name, edits) {
    const tree = join(this.#folder, name);
    mkdirSync(tree);
    for (const part of BESIDE) cpSync(join(ROOT, part), join(tree, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    for (const edit of edits) applyEdit(tree, edit);
    await build({
      ...shells,
      cwd: tree,
      input: { cli: 'src/cli/main.ts' },
      logLevel: 'warn',
      output: { ...shells.output, dir: join(tree, 'dist'), minify: false },
    });
    return tree;
  }

  /** Simulates until the first violation; gives the rules that were broken, none if all is well. */
  async simulate(tree, { days = 1, tasks = 20, faults = 'none', repositories = '' }, seed) {
    const args = ['--days', days, '--tasks', tasks, '--faults', faults, '--seed', seed];
    if (repositories !== '') args.push('--repositories', repositories);
    const child = spawn(
      process.execPath,
      [join(tree, 'dist', 'cli.js'), 'simulate', ...args.map(String), '--json', '--verbose'],
      { env: { ...process.env, TMPDIR: this.#folder }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.#running.add(child);
    const found = new Set();
    const last = [];
    createInterface({ input: child.stderr }).on('line', (line) => {
      last.push(line);
      if (last.length > 5) last.shift();
      const [, rule] = VIOLATION.exec(line) ?? [];
      if (rule === undefined) return;
      found.add(rule);
      child.kill('SIGKILL');
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
    this.#running.delete(child);
    if (found.size > 0) return [...found].join(', ');
    if (!out.startsWith('{')) throw new Error(`the simulation broke: ${last.join('\n')}`);
    const { violations, lost } = JSON.parse(out);
    const rules = new Set(violations.map(({ rule }) => rule));
    return [...rules, ...(lost > 0 && !rules.has('lost') ? ['lost'] : [])].join(', ');
  }

  /** The same with nothing broken; each world and seed once, however many mutants ask. */
  async simulateSound(world, seed) {
    this.#sound ??= this.build('sound', []);
    const tree = await this.#sound;
    const key = JSON.stringify([world, seed]);
    const known = this.#soundResults.get(key) ?? this.simulate(tree, world, seed);
    this.#soundResults.set(key, known);
    return known;
  }

  clear() {
    for (const child of this.#running) child.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function applyEdit(tree, { file, find, replace }) {
  const path = join(tree, file);
  const text = readFileSync(path, 'utf8');
  const times = text.split(find).length - 1;
  if (times !== 1)
    throw new Error(`${file} holds ${JSON.stringify(find)} ${times} times, not once`);
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
}

/** Simulations write thousands of small files: in memory where that can be had. */
function fastFolder() {
  const memory = '/dev/shm';
  try {
    if (process.env['TMPDIR'] === undefined) {
      accessSync(memory, constants.W_OK);
      return memory;
    }
  } catch {
    // Not on this system.
  }
  return tmpdir();
}
