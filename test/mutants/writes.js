/** What is written, and how often. */
export const WRITES = [
  {
    name: 'the status comment is written anew each time',
    edits: [
      {
        file: 'src/core/show-task.ts',
        find: "? { kind: 'update', id: statusComment.id, body }",
        replace: "? { kind: 'create', body }",
      },
      {
        file: 'src/core/show-task.ts',
        find: 'locked ? NOTHING : facts.spareComments;',
        replace: 'locked ? NOTHING : facts.spareComments.slice(0, 0);',
      },
    ],
  },
  {
    name: 'a write is repeated after a 5xx',
    edits: [
      {
        file: 'src/github/client/send-request.ts',
        find: 'const again = repeated < (site.repeats ?? 0) && isUnanswered(error) && !changes(options);',
        replace: 'const again = repeated < 2 && isUnanswered(error);',
      },
    ],
    world: { faults: 'api-error-after=0.1' },
  },
  {
    name: 'a command is answered again and again',
    edits: [
      {
        file: 'src/core/answer-commands.ts',
        find: '    if (command.answered) return [];\n    const asks',
        replace: '    const asks',
      },
    ],
    world: { faults: 'person-commands=0.5' },
  },
];
