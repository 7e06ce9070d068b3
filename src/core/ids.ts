declare const brand: unique symbol;

/** A value that a schema or GitHub vouched for: it cannot be mixed up with another of the same shape. */
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };

/** A full commit, tree or blob id: forty lower-case hex digits. */
export type Sha = Branded<string, 'Sha'>;

/** The number of an issue in its repository. */
export type IssueNumber = Branded<number, 'IssueNumber'>;

/** GitHub's opaque GraphQL id of any object. */
export type NodeId = Branded<string, 'NodeId'>;

/** Milliseconds since the epoch. */
export type Millis = number;

const SHA = /^[0-9a-f]{40}$/;

/** Whether `text` has the form of a full sha. */
export function isSha(text: string): text is Sha {
  return SHA.test(text);
}

/** GraphQL's `Int` has 32 bits; a larger number makes the whole query invalid. */
const MAX_INT = 2 ** 31 - 1;

/** Whether `number` can be an issue's number. */
export function isIssueNumber(number: number): number is IssueNumber {
  return Number.isInteger(number) && number > 0 && number <= MAX_INT;
}
