import { nodeId } from '../model/node-id.ts';
import type { Repository } from '../model/repository.ts';
import type { BranchRule, Ruleset } from '../model/ruleset.ts';
import type { World } from '../model/world.ts';

export interface NewRuleset {
  readonly name: string;
  readonly rules: readonly BranchRule[];
  /** The default branch unless given. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly isActive?: boolean | undefined;
}

/** A rule that stands for a branch, with the ruleset it is of. */
export interface StandingRule {
  readonly ruleset: Ruleset;
  readonly rule: BranchRule;
}

/** Gives a repository one more ruleset, as its administrator does. */
export function addRuleset(world: World, repository: Repository, request: NewRuleset): Ruleset {
  const id = world.nextId();
  const ruleset: Ruleset = {
    id,
    nodeId: nodeId('RRS', id),
    name: request.name,
    isActive: request.isActive ?? true,
    include: request.include ?? ['~DEFAULT_BRANCH'],
    exclude: request.exclude ?? [],
    rules: request.rules,
    createdAt: world.clock.now(),
  };
  repository.rulesets.set(id, ruleset);
  return ruleset;
}

/** The rules of all active rulesets that match a branch. */
export function rulesOn(repository: Repository, branch: string): StandingRule[] {
  return [...repository.rulesets.values()]
    .filter((ruleset) => ruleset.isActive && matches(repository, branch, ruleset))
    .flatMap((ruleset) => ruleset.rules.map((rule) => ({ ruleset, rule })));
}

function matches(
  { defaultBranch }: Repository,
  branch: string,
  { include, exclude }: Ruleset,
): boolean {
  const isMeant = (pattern: string): boolean => {
    if (pattern === '~ALL') return true;
    if (pattern === '~DEFAULT_BRANCH') return branch === defaultBranch;
    return toRegExp(pattern).test(`refs/heads/${branch}`);
  };
  return include.some(isMeant) && !exclude.some(isMeant);
}

/** Ruby's `fnmatch` with paths, which GitHub uses: `*` ends at a slash, `**` followed by one does not. */
function toRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, String.raw`\$&`)
    .replace(/\*\*\/|\*|\?/g, (wild) => {
      if (wild === '**/') return '(?:.*/)?';
      return wild === '*' ? '[^/]*' : '[^/]';
    });
  return new RegExp(`^${source}$`, 's');
}
