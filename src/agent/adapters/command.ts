import type { AgentPolicy, ModelProvider } from '../../core/policy.ts';
import type { Environment } from '../../process/fresh-home.ts';
import { PawlError } from '../../errors.ts';
import { shell } from '../../process/shell.ts';
import { NO_USAGE, SUMMARY_CHARACTERS } from '../agent-adapter.ts';
import type { AgentAdapter, AgentReader, GatewayAddress, Wire } from '../agent-adapter.ts';
import { failed } from './explain-exit.ts';

/** Any program: a shell command with the prompt on its standard input. Exit code 0 says that it is done. */
export function commandAdapter(policy: Extract<AgentPolicy, { name: 'command' }>): AgentAdapter {
  return {
    name: 'command',
    program: programOf(policy.command),
    wire: policy.service && WIRES[policy.service],
    maxTurns: undefined,
    hidden: [],
    takesMemory: false,
    start: ({ prompt, gateway }) => ({
      argv: shell(policy.command),
      env: policy.service === undefined ? {} : environment(policy.service, gateway),
      stdin: prompt,
      files: {},
    }),
    read: () => read(policy.command),
  };
}

const WIRES: Readonly<Record<ModelProvider, Wire>> = {
  anthropic: 'anthropic',
  openai: 'openai',
  google: 'gemini',
};

/** The variables by which programs of every kind find a service. */
function environment(service: ModelProvider, { url, key }: GatewayAddress): Environment {
  switch (service) {
    case 'anthropic':
      return { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: url };
    case 'openai':
      return { OPENAI_API_KEY: key, OPENAI_BASE_URL: `${url}/v1` };
    case 'google':
      return { GEMINI_API_KEY: key, GOOGLE_GEMINI_BASE_URL: url };
  }
}

/** The program that a shell command starts with, where it is a plain word, and no part of the shell as `.` is. */
function programOf(command: string): string | undefined {
  const [, word] = /^(?=[./+-]*\w)([\w./+-]*[./][\w./+-]*)(?=\s|$)/.exec(command.trim()) ?? [];
  return word;
}

/** The program that a command starts with, behind what it sets in its environment. */
function firstWord(command: string): string | undefined {
  return /^\s*(?:\w+=\S*\s+)*([^\s;&|<>()$`"'=]+)/.exec(command)?.[1];
}

/** Whether that is what a shell said of a program, as its last word: any other's absence is the command's own doing. */
function isNotFound(program: string | undefined, said: string): boolean {
  const [, its] = /^\S*sh: (?:(?:line )?\d+: )?(.+): (?:command )?not found$/.exec(said) ?? [];
  return its !== undefined && its === program;
}

function read(command: string): AgentReader {
  let said = '';
  const soFar = (): ReturnType<AgentReader['soFar']> => {
    return { model: undefined, turns: 0, usage: NO_USAGE, summary: said.trim(), denials: [] };
  };
  return {
    readLine(line, stream) {
      if (stream === 'stdout') said = `${said}${line}\n`.slice(-SUMMARY_CHARACTERS);
      return { shown: line };
    },
    hopeless: () => false,
    stalledOn: () => undefined,
    // No program says what it does; its silence is its own.
    waitsFor: () => 'tool',
    soFar,
    ending({ exitCode, signal, tail }) {
      const last = tail.trimEnd().split('\n').at(-1)?.slice(-300) ?? '';
      if (exitCode === 127 && isNotFound(firstWord(command), last)) {
        throw new PawlError('PAWL_AGENT_NOT_FOUND', last);
      }
      if (exitCode === 0) {
        const reason = 'The command ended with exit code 0.';
        return { ...soFar(), outcome: 'finished', class: undefined, reason };
      }
      const how =
        exitCode === undefined
          ? `was ended by ${signal ?? 'a signal'}`
          : `ended with exit code ${exitCode}`;
      // A script that misses a program is at fault itself.
      const why = exitCode === 127 ? `: ${last}` : '.';
      return { ...soFar(), ...failed('agent', `The command ${how}${why}`) };
    },
  };
}
