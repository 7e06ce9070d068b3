import type { Wire } from '../../src/agent/agent-adapter.ts';
import type { AgentTool } from './install-tools.ts';
import type { ToolUse } from './model-server.ts';

/** One of the real CLIs: what it is told, and how its model uses its tools. */
export interface RealAgent {
  readonly name: AgentTool;
  readonly wire: Wire;
  /** For the command line. */
  readonly options: readonly string[];
  /** For a policy. */
  readonly policy: string;
  /** Whether only the sandbox keeps it from what a repository's own settings start. */
  readonly needsWalls: boolean;
  /** What one answer of the scripted server costs, in cents: 1,000 tokens in and 50 out. */
  readonly answerCents: number;
  run(command: string): ToolUse;
  write(path: string, text: string): ToolUse;
}

function byShell(run: RealAgent['run']): RealAgent['write'] {
  return (path, text) => run(`cat > ${path} <<'END'\n${text}END`);
}

const codex = (cmd: string): ToolUse => ({
  name: 'exec_command',
  // It does not wait for a command for long unless it is told to.
  input: { cmd, yield_time_ms: 30_000 },
});
const opencode = (command: string): ToolUse => ({
  name: 'bash',
  input: { command, description: 'A command' },
});

export const REAL_AGENTS: readonly RealAgent[] = [
  {
    name: 'claude',
    wire: 'anthropic',
    options: [],
    policy: 'agent: { name: claude }',
    needsWalls: false,
    answerCents: 0.5,
    run: (command) => ({ name: 'Bash', input: { command } }),
    write: (file_path, content) => ({ name: 'Write', input: { file_path, content } }),
  },
  {
    name: 'codex',
    wire: 'openai',
    options: ['--model', 'gpt-5.1-codex'],
    policy: 'agent: { name: codex, model: gpt-5.1-codex }',
    needsWalls: false,
    answerCents: 0.175,
    run: codex,
    write: byShell(codex),
  },
  {
    name: 'gemini',
    wire: 'gemini',
    options: ['--model', 'gemini-3-pro'],
    policy: 'agent: { name: gemini, model: gemini-3-pro }',
    needsWalls: false,
    answerCents: 0.26,
    run: (command) => ({ name: 'run_shell_command', input: { command, description: 'A command' } }),
    write: (file_path, content) => ({ name: 'write_file', input: { file_path, content } }),
  },
  {
    name: 'opencode',
    wire: 'openai',
    options: ['--model', 'openai/gpt-5.1'],
    policy: 'agent: { name: opencode, model: openai/gpt-5.1 }',
    needsWalls: true,
    answerCents: 0.175,
    run: opencode,
    write: byShell(opencode),
  },
];

/** What a shell holds whose model's service stands at `url`. */
export function modelEnvironment(wire: Wire, url: string, key: string): Record<string, string> {
  switch (wire) {
    case 'anthropic':
      return { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: url };
    case 'openai':
      return { OPENAI_API_KEY: key, OPENAI_BASE_URL: `${url}/v1` };
    case 'gemini':
      return { GEMINI_API_KEY: key, GOOGLE_GEMINI_BASE_URL: url };
  }
}
