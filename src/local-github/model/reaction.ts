import type { User } from './account.ts';

export const REACTION_CONTENTS = [
  '+1',
  '-1',
  'laugh',
  'hooray',
  'confused',
  'heart',
  'rocket',
  'eyes',
] as const;

/** As REST names it; GraphQL says `THUMBS_UP`, `THUMBS_DOWN`, and the others in capitals. */
export type ReactionContent = (typeof REACTION_CONTENTS)[number];

/** One person's reaction to an issue or a comment: at most one of each content. */
export interface Reaction {
  readonly id: number;
  readonly nodeId: string;
  readonly user: User;
  readonly content: ReactionContent;
  readonly createdAt: number;
}
