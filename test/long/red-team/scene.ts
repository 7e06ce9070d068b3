/** What stands around the sandbox in the red team's tests: paths, processes and places of a network. */
export interface Scene {
  /** Everything of one test lies in it. */
  readonly folder: string;
  /** A clone with a token in its .git/config, as a checkout may leave it. */
  readonly workspace: string;
  readonly home: string;
  /** Whoever runs us: a home with a token in it, a tool cache, another checkout, the runner's own files. */
  readonly outside: string;
}

/** What the host tells the attacker, who is to have every chance. */
export interface Targets {
  /** The process that holds the model's key, in its environment and in its memory. */
  readonly KEEPER: number;
  /** A process that can be killed. */
  readonly VICTIM: number;
  readonly LOOPBACK_PORT: number;
  readonly ABSTRACT_SOCKET: string;
  readonly UNIX_SOCKET: string;
}

/** The key that nothing in the sandbox may see. */
export const KEY = 'sk-red-team-0123456789abcdef';
/** What is written in every file that is not to be read. */
export const SECRET = 'hunter2-of-the-outside';

/** In the host's network, whose loopback has these addresses too, they are the world. */
export const WORLD = { web: '93.184.215.14', names: '93.184.215.53', metadata: '169.254.169.254' };
/** A name that the world's name server knows. */
export const NAME = 'evil.example.net';
export const ALLOWED = 'registry.example.org';

export function sceneIn(folder: string): Scene {
  return {
    folder,
    workspace: `${folder}/workspace`,
    home: `${folder}/home`,
    outside: `${folder}/outside`,
  };
}
