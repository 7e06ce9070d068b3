/** Where an agent leaves messages for people: never part of the change. */
export const MESSAGES_FOLDER = '.pawl';

/** Where it says that a task cannot be done. */
export const BLOCKED_FILE = `${MESSAGES_FOLDER}/blocked.md`;

/** Where it says that it needs other files than the task's scope. */
export const SCOPE_FILE = `${MESSAGES_FOLDER}/scope.md`;
