import type { DerivedTask } from './derived-task.ts';
import type { CommandAnswer } from './effect.ts';
import { readVerb, VERBS } from './orders.ts';
import type { Refusal, Renderers } from './renderers.ts';
import type { Scene } from './scene.ts';
import type { CommandFacts } from './snapshot.ts';
import { isTrusted } from './trust.ts';

const NOTHING: readonly CommandAnswer[] = [];

/** How the `/pawl …` comments are answered that were not yet: what they ask for is in the state already. */
export function answerCommands(
  task: DerivedTask,
  { snapshot, policy }: Scene,
  renderers: Renderers,
): readonly CommandAnswer[] {
  const { commands } = task.facts;
  if (commands.length === 0) return NOTHING;
  const refused = new Set<string>();
  return commands.flatMap((command): readonly CommandAnswer[] => {
    const author = command.author?.login ?? '';
    const verb = readVerb(command, snapshot.roles, policy);
    if (!verb) {
      // Told once: whoever may not command cannot make Pawl fill the page either.
      const told = refused.has(author);
      refused.add(author);
      if (command.answered) return [];
      const why = refusalOf(command);
      const reply = told ? undefined : renderers.refusal(command, why);
      return [{ comment: command.id, reaction: 'THUMBS_DOWN', reply }];
    }
    if (command.answered) return [];
    const asks = verb === 'status' || verb === 'explain';
    return [
      {
        comment: command.id,
        reaction: asks ? 'EYES' : 'THUMBS_UP',
        reply: asks ? renderers.reply(verb, task) : undefined,
      },
    ];
  });

  function refusalOf(command: CommandFacts): Refusal {
    if (!isTrusted(command.author, snapshot.roles, policy)) {
      return { kind: 'not-trusted', wanted: policy.trust.label };
    }
    const known = VERBS.some((verb) => verb === command.verb);
    return known ? { kind: 'edited' } : { kind: 'unknown' };
  }
}
