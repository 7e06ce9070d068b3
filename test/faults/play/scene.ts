import type { Agent } from './agent.ts';
import type { Ending } from './ending.ts';
import type { FileChanges, People } from './people.ts';

/** A task as a person files it, and how the agent goes about it. */
export interface SceneTask {
  readonly title: string;
  /** Below the text that makes it a task. */
  readonly body?: string;
  readonly by?: 'ada' | 'eve';
  /** `does` unless given. */
  readonly agent?: Agent;
}

/** A short story on a fresh repository, and how it ends whatever befalls Pawl on the way. */
export interface Scene {
  readonly name: string;
  /** `.github/pawl.yml`, as it begins. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Further files to begin with. */
  readonly files?: FileChanges;
  /** Rules of branches and the like, before anything happens. */
  readonly prepare?: (people: People) => void;
  readonly tasks: readonly SceneTask[];
  /** Done in the same breath as the tasks are filed. */
  readonly filed?: (people: People) => void;
  /** What a person does, each a story of its own that goes on beside the others. */
  readonly stories?: readonly ((people: People) => Promise<void>)[];
  /** How many attempts there are depends on who looks when. */
  readonly attemptsVary?: boolean;
  /** By then all has come to its end, also where something had to be done again. */
  readonly hours: number;
  readonly ending: Ending;
}
