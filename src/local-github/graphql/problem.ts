/** The `type` of an error in a GraphQL answer, as GitHub names them. */
export type ProblemType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'UNAUTHENTICATED'
  | 'NOT_IMPLEMENTED'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'STALE_DATA';

/** A refusal of one field of a query; the rest of the answer stands. */
export class GraphqlProblem extends Error {
  override readonly name = 'GraphqlProblem';

  constructor(
    readonly type: ProblemType,
    message: string,
  ) {
    super(message);
  }
}
