import type { Annotation } from '../../model/check.ts';
import type { JobLog } from './job-log.ts';
import type { WorkflowCommand } from './workflow-command.ts';
import { parseWorkflowCommand } from './workflow-command.ts';

/** GitHub keeps this many errors and this many warnings of one step. */
const ANNOTATIONS_PER_LEVEL = 10;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** What a step said about itself while it ran. */
export interface StepSaid {
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly annotations: Annotation[];
}

/** Reads a step's standard output: writes it to the job's log and obeys the commands in it. */
export class StepOutput {
  readonly said: StepSaid = { outputs: new Map(), state: new Map(), annotations: [] };
  readonly #log: JobLog;
  /** Set while `::stop-commands::` holds: the word that ends it. */
  #resumeWord: string | undefined;

  constructor(log: JobLog) {
    this.#log = log;
  }

  readonly onLine = (line: string): void => {
    if (this.#resumeWord !== undefined) {
      if (line.trim() === `::${this.#resumeWord}::`) this.#resumeWord = undefined;
      this.#log.write(line);
      return;
    }
    const command = parseWorkflowCommand(line);
    if (command === undefined || !this.#obey(command)) this.#log.write(line);
  };

  /** Adds an annotation that the runner itself makes, as for an exit code. */
  annotate(level: keyof typeof LEVELS, message: string, at: Annotated = {}): void {
    const kept = this.said.annotations.filter((one) => one.level === LEVELS[level]).length;
    if (kept >= ANNOTATIONS_PER_LEVEL) return;
    const startLine = Number(at.line) || 1;
    this.said.annotations.push({
      path: at.file ?? '.github',
      startLine,
      endLine: Number(at.endLine) || startLine,
      level: LEVELS[level],
      message: this.#log.masker.apply(message),
      title: this.#log.masker.apply(at.title ?? ''),
      rawDetails: '',
    });
  }

  /** Whether `command` was one; an unknown name is only text. */
  #obey({ name, properties, message }: WorkflowCommand): boolean {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.#log.write(`##[${name}]${message}`);
        this.annotate(name, message, properties);
        return true;
      case 'add-mask':
        this.#log.masker.add(message);
        this.#log.write('::add-mask::***');
        return true;
      case 'group':
        this.#log.write(`##[group]${message}`);
        return true;
      case 'endgroup':
        this.#log.write('##[endgroup]');
        return true;
      case 'stop-commands':
        this.#resumeWord = message;
        this.#log.write(`::stop-commands::${message}`);
        return true;
      case 'set-output':
        if (properties['name'] !== undefined) this.said.outputs.set(properties['name'], message);
        return true;
      case 'save-state':
        if (properties['name'] !== undefined) this.said.state.set(properties['name'], message);
        return true;
      case 'set-env':
      case 'add-path':
        this.#log.error(
          `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`,
        );
        return true;
      // Shown only where a repository's debug logging is on, which is not built.
      case 'debug':
      case 'echo':
      case 'add-matcher':
      case 'remove-matcher':
        return true;
      default:
        return false;
    }
  }
}

interface Annotated {
  readonly file?: string;
  readonly line?: string;
  readonly endLine?: string;
  readonly title?: string;
}
