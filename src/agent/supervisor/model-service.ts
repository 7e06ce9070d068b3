import type { SourceEnvironment } from '../../process/fresh-home.ts';
import type { Wire } from '../agent-adapter.ts';

/** The service that an agent's model is asked at, as the environment names it. */
export interface ModelService {
  readonly wire: Wire;
  readonly upstream: URL;
  /** Without white space around it. */
  readonly key: string;
}

const SERVICES: Readonly<
  Record<Wire, { readonly key: string; readonly address: string; readonly otherwise: string }>
> = {
  anthropic: {
    key: 'ANTHROPIC_API_KEY',
    address: 'ANTHROPIC_BASE_URL',
    otherwise: 'https://api.anthropic.com',
  },
  openai: {
    key: 'OPENAI_API_KEY',
    address: 'OPENAI_BASE_URL',
    otherwise: 'https://api.openai.com',
  },
  gemini: {
    key: 'GEMINI_API_KEY',
    address: 'GOOGLE_GEMINI_BASE_URL',
    otherwise: 'https://generativelanguage.googleapis.com',
  },
};

/** The variables that hold keys, which are secrets, and those that hold addresses. */
export const MODEL_VARIABLES = {
  keys: Object.values(SERVICES).map(({ key }) => key),
  addresses: Object.values(SERVICES).map(({ address }) => address),
} as const;

/** Reads it by name from the shell's environment; a text says what is missing or wrong. */
export function readModelService(wire: Wire, source: SourceEnvironment): ModelService | string {
  const { key: keyName, address, otherwise } = SERVICES[wire];
  // A secret is often pasted with a line end. Neither a header nor what is to be masked has it: what prints
  // the environment prints the key, whatever stands around it.
  const key = source[keyName]?.trim() ?? '';
  if (key === '') return `the environment variable ${keyName} is missing`;
  const given = source[address]?.trim() ?? '';
  const text = given === '' ? otherwise : given;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    return `the environment variable ${address} is no address`;
  }
  return { wire, upstream: new URL(text), key };
}
